# What a visitor reads where there is no page.
site-nothing-here = There is nothing here.
site-only-to-read = This can only be read.
site-not-now = The club's memory cannot be reached right now. Please try again in a minute.
site-went-wrong = Something went wrong here. Please try again later.
