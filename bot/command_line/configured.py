"""The configuration a command goes by, and reading it again while the bot runs."""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.config import Config

CONFIG = click.option(
    "--config", "config_file", type=click.Path(path_type=Path), help="The configuration; ./config.toml if there is one."
)
"""The option of every command that needs one."""


def configured(file: Path | None) -> "Config":
    from bot import log
    from bot.config import BadConfig, load, secrets

    try:
        config = load(file)
    except BadConfig as bad:
        for line in bad.lines:
            click.echo(line, err=True)
        sys.exit(2)
    log.set_up(config.log.level, config.log.format, secrets(config))
    return config


def read_again(file: Path | None, began_with: "Config") -> None:
    """The log goes by the configuration as it is now; what else it says needs another start. Never raises."""
    from bot import log
    from bot.config import BadConfig, differing, load, secrets

    ours = logging.getLogger(__name__)
    try:
        config = load(file)
    except BadConfig as bad:
        ours.error("The configuration was read again and is left as it was: %s", "; ".join(bad.lines))
        return
    log.set_up(config.log.level, config.log.format, [*secrets(began_with), *secrets(config)])
    later = differing(began_with, config)
    ours.warning("The configuration was read again%s", f"; for {', '.join(later)} start the bot anew" if later else "")
