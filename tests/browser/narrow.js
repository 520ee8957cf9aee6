// What is wrong on this page on a narrow screen: parts that are wider than it, lines that begin with a sign that belongs to
// the line before or end with one of the line after, numbers and dates that are divided between lines, and headings that are broken within a phrase. URLs may be broken
// anywhere.
document.querySelectorAll('details').forEach(details => details.open = true);
const wrong = [];
const width = document.documentElement.clientWidth;
for (const element of document.querySelectorAll('body *')) {
  if (element.closest('.visually-hidden, .wide-table, .skip-link')) continue;
  const box = element.getBoundingClientRect();
  if (box.width > 0 && (box.right > width + 0.5 || box.left < -0.5)) {
    wrong.push(`wider than ${width}: ${element.outerHTML.slice(0, 100)}`);
  }
}
if (document.documentElement.scrollWidth > width) wrong.push(`the page is wider than ${width}`);
const blockOf = node => {
  let element = node.parentElement;
  while (getComputedStyle(element).display.startsWith('inline') || getComputedStyle(element).display.startsWith('ruby')) {
    element = element.parentElement;
  }
  return element;
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
let before = null;
while (walker.nextNode()) {
  const node = walker.currentNode;
  if (node.parentElement.closest('rt, rp, .visually-hidden, .paper-only, .wide-table, .address, option, title')) continue;
  const block = blockOf(node);
  for (let place = 0; place < node.data.length; place++) {
    const sign = node.data[place];
    if (!sign.trim()) { if (before) before = { ...before, sign }; continue; }
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    // At the beginning of a line some engines also name the end of the line before.
    const box = [...range.getClientRects()].filter(box => box.width).at(-1);
    if (!box) continue;
    if (before && before.block === block && box.top >= before.bottom - 2 && box.left < before.right) {
      const around = `…${before.text.slice(-8)}|${node.data.slice(place, place + 8)}…`;
      if (/[、。）」』，．・：；！？ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ)]/.test(sign)) wrong.push(`begins a line: ${around}`);
      const isPhrase = place > 0 && block.matches('h1, h2, h3, h4, .site-name') && !block.closest('.readings');
      if (isPhrase && /[ぁ-ん]/.test(sign) && /[ぁ-ん一-鿿]/.test(before.sign)) wrong.push(`within a phrase: ${around}`);
      if (/[（「『(]/.test(before.sign)) wrong.push(`ends a line: ${around}`);
      const isOfDate = /年[0-9]+月$|年[0-9]+$|月[0-9]+$/.test(before.text) && /[月日]/.test(sign);
      if (isOfDate || /[0-9]/.test(sign) && /[0-9]/.test(before.sign)) wrong.push(`divided: ${around}`);
    }
    const text = before && before.block === block ? before.text + sign : sign;
    before = { sign, block, text, bottom: box.bottom, right: box.right };
  }
}
return wrong;
