"""What every section of config.toml has in common."""

from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator
from pydantic_core import PydanticCustomError


class Section(BaseModel):
    """A section of config.toml. No setting is a yes or no, so `true` is never taken for 1."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True)

    @field_validator("*", mode="before")
    @classmethod
    def no_booleans(cls, value: Any) -> Any:
        if isinstance(value, bool):
            raise PydanticCustomError("boolean", "a boolean")
        return value
