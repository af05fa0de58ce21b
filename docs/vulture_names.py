# ruff: noqa: B018, F821, SLF001 - not a program: names that vulture takes for unused, each with who uses it
"""Names that look unused because a library calls them, or reads them off a class. Read by vulture alone."""

# arxiv reads these of its client.
_.query_url_format
_.page_size

# prompt-toolkit asks a completer for this, and calls what is bound to a key whatever its name.
_.get_completions_async
_

# The stand-in platform is driven by these in the tests: a person who presses and fills in, a channel that breaks.
_.press
_.open_form
_.channel_messages
_.fails
_.mends
_.close_direct

# discord.py: settings of its client and of its addresses, and the events it calls by name.
_.warn_dave
_.warn_nacl
_.max_ratelimit_timeout
_.BASE
_.DEFAULT_GATEWAY
_.shard_count
_.setup_hook
_.on_interaction
_.on_error
_.on_shard_ready
_.on_ready
_.on_guild_available
_.on_guild_join
_.on_guild_remove
_.on_guild_channel_delete
_.on_guild_channel_update
_.on_guild_role_update
_.on_guild_role_delete
_.on_member_update
_.on_raw_thread_update
_.on_raw_thread_delete

# What a server says of the age of its answer: for whoever asks again, as feeds do.
_.etag
_.last_modified

# Slack's Bolt calls these of the stores it is given, and of the web client that answers for it.
_.logger
_.async_save_bot
_.async_delete_installation
_.async_issue
_.async_consume
_.oauth_v2_access

# SQLAlchemy calls and reads these of column types and of its own elements.
_.impl
_.cache_ok
_.inherit_cache
_.load_dialect_impl
_.process_bind_param
_.process_result_value
_.self_group
against
_any_of_array
_in_json
_any_of_query
_in_query
_.constraint_target

# Part of the database driver's interface.
_.arraysize

# alembic reads and calls these in each revision.
down_revision
upgrade

# pydantic: configuration of a model, validators, and a hook with its argument.
_.model_config
_.no_booleans
_.http_where_only_that_can_work
_.differs
_.are_of_the_count
_.is_a_file
_.can_be_reached
_.settings_customise_sources
settings_cls

# logging reads the clock of a formatter here.
_.converter

# Words are called like a function: said("digest-title").
__call__

# The schema and the menu know notes of every kind from the first day.
_.QUESTION
_.TERM
_.CONNECTION
_.BUILD

# Belongings are moved by the names of their kinds.
_.listened
# Fields of rows that are read by the names of their columns.
_.answered_on
_.claimed_by
# Members of enums that are reached by their value: what a club chose, what was typed, what was read from a row.
_.ON
_.IN_TURN
_.ADVOCATE
_.SKEPTIC
_.ARCHAEOLOGIST
_.BUILDER
_.CONNECTOR
_.visit_VariableReference
_.visit_SelectExpression

# click calls what a command is declared with, whatever its name.
_.bring_in

# aiohttp asks these of a request and of a connection, and a logger whether it is silent.
_._prepare_hook
_.handle_error
exc
_._make_request
_.disabled

# itsdangerous asks its signer for the time.
_.get_timestamp

# The templates of pages read these.
_.both_ways
_.abstract_tex
_.most_written
_.most_tied
_.article
_.read_on
_.nominated_by
_.from_node
_.to_node
_.x1
_.y1
_.x2
_.y2
_.continued
