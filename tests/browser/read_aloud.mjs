// Writes down what a screen reader says of pages: node read_aloud.mjs FILE.html …
// Prints for each file a line with its name, then what is said of its main part. The texts of a paragraph are one line.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(path.join(process.env.NODE_PATH, "package.json"));
const { JSDOM, VirtualConsole } = require("jsdom");

// What the reader takes from the page of a browser.
const names = ["document", "Node", "Element", "HTMLElement", "MutationObserver", "Event", "KeyboardEvent", "MouseEvent"];
const roles =
  "alert article banner button checkbox combobox end figure form group heading img link list listitem main note option radio region textbox";
// What is said of a place in the page, with what belongs to it.
const isPlace = (phrase) => roles.split(" ").includes(phrase.split(",")[0]) || phrase.startsWith("end of ");
const isEndOfParagraph = (phrase) => /^(end of )?(paragraph|term|definition)$/.test(phrase);
const isPartOfText = (phrase) => /^(end of )?(time|strong|generic)$/.test(phrase);

// Leaves the rules that hide or add texts, since each element is compared with every rule.
function keepWhatIsHeard(sheet) {
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    const { style } = sheet.cssRules[index];
    if (style && !style.display && !style.visibility && !style.content) {
      sheet.deleteRule(index);
    }
  }
}

async function said(file) {
  const dom = new JSDOM(fs.readFileSync(file, "utf8"), { virtualConsole: new VirtualConsole() });
  const { window } = dom;
  for (const sheet of window.document.styleSheets) {
    keepWhatIsHeard(sheet);
  }
  // The same element is asked for many times.
  const computed = window.getComputedStyle.bind(window);
  const styles = new Map();
  window.getComputedStyle = (element, pseudo) => {
    if (!pseudo && !styles.has(element)) {
      styles.set(element, computed(element));
    }
    return pseudo ? computed(element) : styles.get(element);
  };
  Object.assign(globalThis, { window, getComputedStyle: window.getComputedStyle });
  for (const name of names) {
    globalThis[name] = window[name];
  }
  const { virtual } = await import(pathToFileURL(require.resolve("@guidepup/virtual-screen-reader")));
  await virtual.start({ container: window.document.querySelector("main"), window });
  do {
    await virtual.next();
  } while ((await virtual.lastSpokenPhrase()) !== "end of main");
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return { phrases, hasBlanks: window.document.documentElement.lang !== "ja" };
}

for (const file of process.argv.slice(2)) {
  console.log(`# ${path.basename(file, ".html")}`);
  const { phrases, hasBlanks } = await said(file);
  let text = "";
  for (const phrase of [...phrases, "end of main"]) {
    if (isPlace(phrase) || isEndOfParagraph(phrase)) {
      if (text) {
        console.log(text);
      }
      text = "";
      if (isPlace(phrase) && !phrase.startsWith("end")) {
        console.log(phrase);
      }
    } else if (!isPartOfText(phrase)) {
      text += (text && hasBlanks && !/^[.,);:]/.test(phrase) ? " " : "") + phrase;
    }
  }
}
process.exit(0);
