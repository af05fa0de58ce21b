"""App Home: each member's own page, kept true."""

from tests.slack.club import ATTENTION, Club


async def test_the_page_changes_with_its_member(club: Club) -> None:
    """This week's paper, what is to hand in, the streak, past notes and reminders; refreshed when they change."""
    async with club.process():
        await club.reading()
        await club.ask(club.bob, "/paper my remind on")
        await club.ask(club.bob, "/paper my remind off")
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, ATTENTION)
        assert "You have not handed in yet" in club.slack.home(club.bob)
        view = await (await club.bob.click(home, "Hand in a summary")).view()
        assert view.inputs()
        await club.settled(await club.bob.submit(view, {"sentence": "Enough."}))
        await club.slack.home_of(club.bob, "You have handed in what the round asks for")
        assert "One round in a row" in club.slack.home(club.bob)
        assert f"Summary of “{ATTENTION}”" in club.slack.home(club.bob)
        asked = await club.settled(await club.bob.click(club.slack.world.homes[club.bob.id], "Remind me"))
        assert "You will get a direct message" in club.slack.form(asked.views[-1])
        await club.slack.home_of(club.bob, "Reminders by direct message are on")
        mine = await club.settled(await club.bob.click(club.slack.world.homes[club.bob.id], "My notes"))
        assert "Enough." in club.slack.form(mine.views[-1])


async def test_the_page_follows_the_week(club: Club) -> None:
    """A page that is open shows the new paper when it is posted."""
    async with club.process():
        await club.founded()
        await club.ask(club.bob, "/paper nominate 1706.03762")
        await club.bob.open_home()
        await club.slack.home_of(club.bob, "no paper to hand in for yet")
        await club.until_post("The ballot is open")
        await club.bob.open_home()
        await club.until_post("Paper of the week")
        await club.slack.home_of(club.bob, ATTENTION)
        assert club.slack.home(club.ada) == "", "nobody's page is shown who never looked"


async def test_a_button_of_the_page_that_slack_let_expire(club: Club) -> None:
    """Too late for a modal, the form is offered directly."""
    async with club.process():
        await club.reading()
        await club.ask(club.bob, "/paper my remind on")
        await club.ask(club.bob, "/paper my remind off")
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, ATTENTION)
        await club.idle()
        club.slack.faults.order("users.info", "hang")
        club.platform._people._known.clear()
        asked = await (await club.bob.click(home, "Hand in a summary")).acked()
        club.clock.by(seconds=5)
        club.slack.faults.cancel()
        await club.idle()
        assert asked.views == []
        offered = await club.slack.post_in(club.workspace.direct(club.bob), "could not be opened in time")
        assert (await (await club.bob.click(offered, "Open the form")).view()).inputs()
        await club.idle()


async def test_the_page_before_there_is_a_club(club: Club) -> None:
    """A page for whoever is in no club yet."""
    async with club.process():
        await club.bob.open_home()
        await club.slack.home_of(club.bob, "in no club yet")


async def test_the_page_where_slack_is_slow(club: Club) -> None:
    """A page that could not be shown is shown with the next change."""
    async with club.process():
        await club.reading()
        club.slack.faults.order("views.publish", "server_error")
        await club.bob.open_home()
        await club.slack.quiet()
        await club.idle()
        assert club.slack.home(club.bob) == ""
        await club.ask(club.bob, "/paper my remind on")
        await club.slack.home_of(club.bob, "Reminders by direct message are on")


async def test_the_page_shows_a_turn_to_lead_and_a_role(club: Club) -> None:
    """Until the discussion: who leads it, with what they can do about it on their own page, and one's own role."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/club settings lead: on roles: on")
        await club.ask(club.bob, "/paper my away lead: gladly")
        await club.ask(club.ada, "/paper my away lead: gladly")
        await club.ask(club.bob, "/paper nominate 1706.03762")
        await club.until_post("Who leads the discussion")
        await club.idle()
        for person in (club.ada, club.bob):
            await person.open_home()
            await club.slack.home_of(person, ATTENTION)
        pages = [club.slack.home(person) for person in (club.ada, club.bob)]
        assert all("leads the discussion" in page for page in pages)
        (leads,) = [page for page in pages if "Decline" in page]
        (plays,) = [page for page in pages if page is not leads]
        assert "Your role this round is" in plays
        assert "Your role" not in leads
