// Looks at HTML reports in Chromium: node check.mjs report.html …
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [mostBytes, mostMilliseconds] = [5_000_000, 2_000];
const visible = page => page.locator("main [data-departments]:visible").count();

/** A page that fails when anything is fetched or any error is written. */
async function open(browser, file, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const url = pathToFileURL(resolve(file)).href;
  const faults = [];
  page.on("request", request => request.url() !== url && !request.url().startsWith("data:") && faults.push(`fetched ${request.url()}`));
  page.on("console", message => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("pageerror", error => faults.push(error.message));
  const started = performance.now();
  await page.goto(url);
  return { page, faults, loaded: performance.now() - started };
}

const checks = {
  async "stays small"(_, file) {
    const { size } = statSync(file);
    assert.ok(size < mostBytes, `${size} bytes`);
    return `${(size / 1e6).toFixed(2)} MB`;
  },

  // The best of three: other work on the machine says nothing of the page.
  async "is drawn in time"(browser, file) {
    const times = [];
    for (let round = 0; round < 3; round++) {
      const { page, faults, loaded } = await open(browser, file);
      const started = performance.now();
      await page.locator("#drawing > .node").first().waitFor();
      times.push(loaded + performance.now() - started);
      assert.deepEqual(faults, []);
      await page.close();
    }

    const best = Math.min(...times);
    assert.ok(best < mostMilliseconds, `${best.toFixed(0)} ms`);
    return `${best.toFixed(0)} ms`;
  },

  async "narrows down to a department and back, in time"(browser, file) {
    const { page, faults } = await open(browser, file);
    const all = await visible(page);
    const name = await page.locator("#departments option").first().getAttribute("value");
    const started = performance.now();
    await page.fill("#filter-department", name);
    await page.waitForFunction(before => [...document.querySelectorAll("main [data-departments]")].filter(card => card.checkVisibility()).length < before, all);
    const took = performance.now() - started;
    const strangers = await page.locator("main [data-departments]:visible").evaluateAll(cards => cards.filter(card => !card.dataset.departments.split(" ").includes("0")).length);
    assert.equal(strangers, 0);
    assert.ok(took < mostMilliseconds, `${took.toFixed(0)} ms`);
    await page.click("#filters button[type=reset]");
    await page.waitForFunction(before => [...document.querySelectorAll("main [data-departments]")].filter(card => card.checkVisibility()).length === before, all);
    await page.selectOption("#filter-severity", "error");
    assert.equal(await page.locator("[data-severity=warning]:visible").count(), 0);
    await page.selectOption("#filter-order", "name");
    assert.deepEqual(faults, []);
    return `${took.toFixed(0)} ms`;
  },

  async "works with the keyboard"(browser, file) {
    const { page, faults } = await open(browser, file);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "report");
    const node = page.locator("#drawing .node[role=button]").first();
    await node.focus();
    assert.ok(await page.locator("#told").isVisible());
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
    assert.notEqual(await page.inputValue("#filter-department"), "");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#filter-department"), "");
    await page.locator("#drawing a.conflict").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#opposing-") && document.querySelector(location.hash).getBoundingClientRect().top < innerHeight);
    assert.deepEqual(faults, []);
  },

  async "reads without script"(browser, file) {
    const { page } = await open(browser, file, { javaScriptEnabled: false });
    assert.ok(await page.locator("#conflicts article").first().isVisible());
    assert.ok(await page.locator("#plan article").first().isVisible());
    assert.ok(await page.locator("#picture table").isVisible());
    assert.ok(!await page.locator("#filters").isVisible());
    assert.ok(!await page.locator("#stage").isVisible());
  },

  async "has no fault that axe sees"(browser, file) {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await open(browser, file, { colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
      assert.deepEqual(violations.map(v => `${colorScheme}: ${v.id} ${v.nodes.length}× ${v.nodes[0].html} ${v.nodes[0].failureSummary}`), []);
    }
  },

  async "fits a phone"(browser, file) {
    const { page } = await open(browser, file, { viewport: { width: 390, height: 844 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  },

  async "prints unfolded"(browser, file) {
    const { page } = await open(browser, file);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("details:not([open], .folded)").count(), 0);
    assert.ok(!await page.locator(".bar").isVisible());
  },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let failed = 0;
let passed = 0;
for (const file of process.argv.slice(2)) {
  for (const [name, check] of Object.entries(checks)) {
    try {
      const measured = await check(browser, file);
      passed++;
      console.log(`${file} ${name}${measured ? `: ${measured}` : ""}`);
    } catch (error) {
      failed++;
      console.error(`${file} FAILED ${name}: ${error.message}`);
    }
  }
}

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
