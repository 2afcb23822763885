// Pages in Chromium: no request, no script, no finding by axe-core; printed to PDF and PNG to be looked at.
const fs = require("fs");
const path = require("path");
const assert = require("assert");
const { execFileSync } = require("child_process");

(async () => {
  const puppeteer = (await import(require.resolve("puppeteer-core"))).default;
  const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const folder = process.argv[2];
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  let findings = 0;
  for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("dialog", () => assert.fail(`${name}: a script ran`));
    page.on("pageerror", (error) => assert.fail(`${name}: ${error}`));
    await page.goto(`file://${path.join(folder, name)}`, { waitUntil: "load" });
    assert.strictEqual(requests.length, 1, `${name} asks for ${requests.slice(1)}`);
    assert.strictEqual(await page.evaluate(() => document.scripts.length), 0);
    for (const width of [1200, 360]) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate(axe);
      const result = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      for (const violation of result.violations) {
        findings += 1;
        console.log(`${name} at ${width}: ${violation.id}: ${violation.help}`, violation.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${name} is wider than the window of ${width} by ${wide}`);
    }
    const printed = path.join(folder, name.replace(/html$/, "pdf"));
    await page.pdf({ path: printed, preferCSSPageSize: true, displayHeaderFooter: false, tagged: true });
    execFileSync("pdftoppm", ["-r", "70", "-png", "-l", "12", printed, printed.replace(/\.pdf$/, "")]);
    await page.close();
  }
  await browser.close();
  assert.strictEqual(findings, 0, `${findings} findings by axe-core`);
  console.log("Chromium and axe-core: no request, no script, no finding");
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
