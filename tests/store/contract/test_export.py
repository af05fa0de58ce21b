"""Whatever belongs to a member is in the file they are given of it."""

import json

from sqlalchemy import func, select

from adapters.store.kept import whole_schema
from adapters.store.tables.owning import COPY, owned
from bot.chat.post import Call, Reply
from bot.ports import Store
from tests.core.quiet_club import QuietClub
from tests.store.any_rows import engine_of, fill
from tests.store.samples import HOME, NOW, account, club


async def test_every_row_of_theirs_is_in_the_file(store: Store) -> None:
    """Under the key that the column says at which its rows are theirs (`exported_as`); as many as there are."""
    async with store.write() as repos:
        sample = await club(repos)
    await fill(store, sample, seed=1)
    dispatcher = QuietClub(store, NOW).bot.dispatcher
    answer = await dispatcher.answer(Call(command="paper export", account=account(), place=HOME))
    assert isinstance(answer, Reply)
    assert answer.post.attachment
    exported = json.loads(answer.post.attachment.text)
    async with engine_of(store).reading() as connection:
        for column, owner in owned(whole_schema()):
            theirs = select(func.count()).select_from(column.table).where(column == sample.ada.id)
            count = await connection.scalar(theirs)
            assert count, column
            assert owner.exported_as == COPY or len(exported.get(owner.exported_as, [])) >= count, column
