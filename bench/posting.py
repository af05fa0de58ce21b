"""Ten thousand clubs due in the same minute: how fast their posts reach a platform that does nothing."""

import time
from datetime import datetime, timedelta

from bench.club import START, Bench, bench
from bench.measuring import resident
from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.plan import open_round, pick_due
from bot.features import FEATURES
from bot.schedule.model import Step
from bot.schedule.rhythm import first_pick

CLUBS = 10_000


async def main() -> None:
    """Everybody's vote comes due, then everybody's pick, reminder and discussion."""
    print(f"Posting: {CLUBS:,} clubs due in the same minute, a platform that does nothing")
    async with bench() as setting:
        due = await _clubs(setting)
        idle = resident()
        await _until(setting, due - timedelta(days=2), Step.VOTE, idle)
        await _until(setting, due, Step.PICK, idle)
        await _until(setting, due + timedelta(days=3, hours=9), Step.REMIND, idle)
        await _until(setting, due + timedelta(days=4, hours=8), Step.DISCUSS, idle)


async def _until(setting: Bench, now: datetime, step: Step, idle: float) -> None:
    setting.now = now
    before, start, busy = setting.nowhere.posted, time.perf_counter(), time.process_time()
    await setting.club.week.stay_awake(setting.now)
    await setting.club.tick(setting.now)
    took, posted = time.perf_counter() - start, setting.nowhere.posted - before
    spent = (time.process_time() - busy) / posted * 1e6
    print(f"  {step:<10} {posted:>7,} posts, the last after {took:6.2f} s: {posted / took:8,.0f} a second,"
          f" {spent:5.0f} µs of CPU each, {resident() - idle:+6.1f} MB above idle", flush=True)  # fmt: skip


async def _clubs(setting: Bench) -> datetime:
    """All of them with the same week, one nomination and two members each."""
    due = START
    async with setting.store.write() as repos:
        for number in range(CLUBS):
            club = await repos[Clubs].add(Club(name=f"Club {number}", zone="Europe/Berlin", created_at=START))
            place = Place("console", "local", f"c{number}")
            await repos[Clubs].add_home(Home(club_id=club.id, place=place, joined_at=START))
            for who in ("ada", "ben"):
                account = Account(platform="console", workspace="local", user=f"{who}{number}", name=who)
                member = await repos[Members].add(Member(club_id=club.id, name=who, joined_at=START), account)
            paper = await repos[Papers].put(
                Paper(club_id=club.id, key="arxiv:1706.03762", title="Attention Is All You Need",
                      authors=("Ashish Vaswani", "Noam Shazeer"), abstract="Attention is enough. " * 20)
            )  # fmt: skip
            await repos[Ballots].add(
                Nomination(club_id=club.id, paper_id=paper.id, member_id=member.id, pitch="Why not?", at=START)
            )
            round_ = await open_round(repos, FEATURES, club, 1, first_pick(club.rhythm, club.zone, START), START)
            due = pick_due(club, round_)
    return due
