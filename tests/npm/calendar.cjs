// Reads calendars, a JSON list of texts from standard input, with the reader named, and prints what it understood of
// each event. Moments are seconds since 1970; `wall` is what the clocks of the calendar's zone show when it begins.
const texts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const seconds = (date) => Math.round(date.getTime() / 1000);

async function icalJs() {
  const { default: ICAL } = await import("ical.js");
  return texts.map((text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone"));
    return calendar.getAllSubcomponents("vevent").map((one) => {
      const event = new ICAL.Event(one);
      return {
        uid: event.uid, begins: seconds(event.startDate.toJSDate()), ends: seconds(event.endDate.toJSDate()),
        wall: event.startDate.convertToZone(zone).toString(),
        title: event.summary, about: event.description ?? "", place: event.location ?? "", sequence: event.sequence,
      };
    });
  });
}

async function nodeIcal() {
  const { sync } = require("node-ical");
  return texts.map((text) => Object.values(sync.parseICS(text)).filter((one) => one.type === "VEVENT").map((one) => ({
    uid: one.uid, begins: seconds(one.start), ends: seconds(one.end), title: one.summary,
    about: one.description ?? "", place: one.location ?? "", sequence: Number(one.sequence),
  })));
}

const read = process.argv[2] === "ical.js" ? icalJs : nodeIcal;
read().then((calendars) => console.log(JSON.stringify(calendars)));
