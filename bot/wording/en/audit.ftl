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
audit-empty = Round { $number }, warning
audit-pick = Round { $number }, paper of the week
audit-remind = Round { $number }, reminder
audit-discuss = Round { $number }, discussion
audit-reveal = Round { $number }, reveal
audit-wrap = Round { $number }, digest
audit-skipped = Round { $number }, skipped
audit-settle = Round { $number }, freezes
audit-roll = Round { $number }, who has handed in
audit-note = Round { $number }, an entry
audit-terms = Round { $number }, words to explain
audit-known = Round { $number }, words explained before
audit-moved = Round { $number }, wrap moved
audit-ask = Round { $number }, questions
audit-inquiry = Round { $number }, message to an expert
audit-answers = Round { $number }, answers
audit-build = Round { $number }, a build
audit-built = Round { $number }, a build's result
audit-connection = Round { $number }, a connection
audit-resume = The club goes on
audit-other = Notice
audit-paused = The club pauses
audit-resumed = The club goes on
audit-closed = The club is closed
audit-directs = Direct messages
audit-elsewhere = Elsewhere
