"""What pictures are made of: letters, colours that everybody can tell apart, and a canvas that becomes SVG.

A picture says nothing that its text beside it does not say as well. `bot.ports.Drawing` makes a PNG of it.
"""
