"""The Slack platform: the unmodified slack-bolt app on the loopback Slack, with the real core behind it."""
