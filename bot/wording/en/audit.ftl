## The audit

audit-title = What was posted
audit-none = Nothing was posted yet.
audit-sent = { $what } on { $where }: due { $due }, sent { $at }, on time
audit-late = { $what } on { $where }: due { $due }, sent { $at }, { $count } { $unit ->
    [minutes] { $count ->
        [one] minute
       *[other] minutes
    }
    [hours] { $count ->
        [one] hour
       *[other] hours
    }
   *[days] { $count ->
        [one] day
       *[other] days
    }
} late
audit-waiting = { $what } on { $where }: due { $due }
audit-trying = { $what } on { $where }: due { $due }, still trying ({ $problem })
audit-not = { $what } on { $where }: due { $due }, not posted ({ $problem })
problem-not-running = its platform does not run here
problem-message-gone = the message is gone
problem-directs-closed = direct messages are closed
audit-direct = { $where }, directly
audit-moment = { $step } of round { $number }, due { $due }
audit-nominate = Round { $number }, call for nominations
audit-suggest = Round { $number }, suggestions
audit-vote = Round { $number }, ballot
audit-empty-soon = Round { $number }, early warning of an empty ballot
audit-empty-now = Round { $number }, last warning of an empty ballot
audit-pick = Round { $number }, paper of the week
audit-repick = Round { $number }, another paper
audit-unpick = Round { $number }, a pick taken back
audit-skipped = Round { $number }, skipped
audit-resume = Round { $number }, end of the pause
audit-lead = Round { $number }, who leads
audit-lead-letter = Round { $number }, a letter to who leads
audit-lead-sheet = Round { $number }, the lead's sheet
audit-role = Round { $number }, a role that changed hands
audit-known = Round { $number }, words explained before
audit-terms = Round { $number }, words to explain
audit-recall = Round { $number }, a letter with questions
audit-remind = Round { $number }, reminder
audit-remind-direct = Round { $number }, reminder
audit-discuss = Round { $number }, discussion
audit-roll = Round { $number }, who has handed in
audit-note = Round { $number }, an entry
audit-connection = Round { $number }, a connection between papers
audit-ask = Round { $number }, questions for people who know
audit-inquiry = Round { $number }, the call for who asks them
audit-inquiry-reminder = A reminder to who asks people who know
audit-answers = Round { $number }, answers of people who know
audit-build = Round { $number }, a build that was claimed
audit-built = Round { $number }, the result of a build
audit-check = A letter that asks how a build goes
audit-reveal = Round { $number }, reveal
audit-wrap = Round { $number }, digest
audit-brief = Round { $number }, digest in short
audit-moved = Round { $number }, wrap moved
audit-settle = Round { $number }, freezes
audit-pace = Round { $number }, a letter about pace
audit-explain = Round { $number }, a summary to read
audit-explain-alone = Round { $number }, a letter that nobody was there to swap with
audit-asked = Round { $number }, a question about a summary
audit-answered = Round { $number }, an answer about a summary
audit-clear = Round { $number }, a summary marked clear
audit-act = A letter about what an organizer did
audit-organizers-missed = To the organizers: what was missed
audit-organizers-home = To the organizers: what is missing in a home
audit-organizers-mended = To the organizers: a home is mended
audit-organizers-sources = To the organizers: a source that gives nothing
audit-organizers-no-lead = To the organizers: nobody leads round { $number }
audit-other = Notice
audit-paused = The club pauses
audit-resumed = The club goes on
audit-closed = The club is closed
audit-rhythm = The week was changed
audit-settings = Settings were changed
audit-directs = Direct messages
audit-elsewhere = Elsewhere
