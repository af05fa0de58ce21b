## Help

help-title = What you can do here
help-paper = For everybody
help-club = For organizers
help-line = { $command } – { $help }
help-more = /paper help critique explains one command, with an example; /paper help club what organizers can do.
help-field = { $field }: { $help } ({ $choices })
help-field-free = { $field }: { $help }
label-fields = Fields
label-example = For example
