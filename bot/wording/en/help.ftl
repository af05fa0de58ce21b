## Help

help-title = What you can do here
help-paper = For everybody
help-club = For organizers
help-line = { $command } – { $help }
help-more = /paper help critique explains one command, with an example; /paper help my what is about yourself; /paper help club what organizers can do.
called-now = { $former } is called { $now } now.
group-my = What is about yourself
help-field = { $field }: { $help } ({ $choices })
help-field-free = { $field }: { $help }
label-fields = Fields
label-example = For example
