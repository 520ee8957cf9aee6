// Prints pages with Chromium or Firefox, or measures them on a narrow screen: node puppeteer.mjs chrome|firefox PROGRAM …
//
// The other arguments, the input and the files are those of webkit.py. Needs puppeteer-core in NODE_PATH.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.env.NODE_PATH, "package.json"));
const puppeteer = require("puppeteer-core");

const [kind, executablePath, script, width] = process.argv.slice(2);
const jobs = fs.readFileSync(0, "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
const browser = await puppeteer.launch({ browser: kind, executablePath, args: kind === "chrome" ? ["--no-sandbox"] : [] });
try {
  const page = await browser.newPage();
  if (width) await page.setViewport({ width: Number(width), height: 800 });
  const measure = script && `(() => { ${fs.readFileSync(script, "utf8")} })()`;
  for (const [url, file] of jobs) {
    await page.goto(url);
    if (file.endsWith(".pdf")) {
      // `preferCSSPageSize` also keeps Firefox from shrinking the page.
      const [top, bottom, left, right] = Array(4).fill("12mm");
      await page.pdf({ path: file, format: "A4", margin: { top, bottom, left, right }, preferCSSPageSize: true });
    } else {
      if ((await page.evaluate("innerWidth")) !== Number(width)) throw new Error(`the window is not ${width} px wide`);
      fs.writeFileSync(file, JSON.stringify(await page.evaluate(measure)));
    }
  }
} finally {
  await browser.close();
}
