"""What people type and see: commands, calls, posts, forms, refusals, and typed values. It knows no club."""
