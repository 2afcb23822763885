// Calendar files as ical.js (Thunderbird) reads them: the right instants, whatever the zone of this machine.
const fs = require("fs");
const path = require("path");
const assert = require("assert");

(async () => {
  const ICAL = (await import(require.resolve("ical.js"))).default;
  const folder = process.argv[2];
  const entries = (name) => {
    const text = fs.readFileSync(path.join(folder, name), "utf8");
    const calendar = new ICAL.Component(ICAL.parse(text));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone"));
    assert.strictEqual(zone.tzid, "Europe/Berlin");
    ICAL.TimezoneService.reset();
    ICAL.TimezoneService.register(zone);
    return new Map(
      calendar.getAllSubcomponents("vevent").map((event) => [event.getFirstPropertyValue("uid").split("@")[0], new ICAL.Event(event)]),
    );
  };
  const plan = entries("plan-overview.ics");
  assert.strictEqual(plan.size, 6);
  const instant = (time) => time.toJSDate().toISOString();
  assert.strictEqual(instant(plan.get("s-wesel").startDate), "2027-07-20T07:30:00.000Z");
  assert.strictEqual(instant(plan.get("s-wesel").endDate), "2027-07-20T09:00:00.000Z");
  assert.strictEqual(instant(plan.get("s-herford").startDate), "2027-12-14T09:00:00.000Z");
  assert.strictEqual(instant(plan.get("s-olpe").endDate), "2027-12-14T23:45:00.000Z");
  assert.ok(plan.get("s-leverkusen").startDate.isDate);
  assert.strictEqual(plan.get("s-schule"), undefined);
  assert.strictEqual(plan.get("s-laki").location, "LaKI, Dortmund");
  assert.ok(plan.get("s-leverkusen").description.endsWith("\nTerminkonflikt; neuer Termin, später"));
  assert.strictEqual(entries("plan-wesel.ics").size, 1);
  assert.strictEqual(entries("feindlich-overview.ics").size, 60);
  assert.strictEqual(entries("feindlich-day.ics").size, 20);
  const wesel = entries("geplant-day.ics").get("s-wesel");
  assert.strictEqual(wesel.location, "Kreishaus, 2. Etage, Eingang Süd, 46483 Wesel");
  assert.ok(wesel.description.includes("\nIntern: Vertraulich"));
  assert.strictEqual(entries("sommertour-2017-overview.ics").size, 1);
  console.log(`ical.js in ${process.env.TZ}: calendars read, instants right`);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
