// The declarations of the style sheets that this engine does not know, also not with its prefix beside them.
const wrong = [];
for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
  const request = new XMLHttpRequest();
  request.open('GET', link.href, false);
  request.send();
  // What these contain are no properties.
  const rules = request.responseText.replace(/@(page|font-face)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  for (const [, property, value] of rules.matchAll(/[{;]\s*([a-z-]+):\s*([^;{}]+)(?=[;}])/g)) {
    const isKnown = [property, `-webkit-${property}`].some(name => CSS.supports(name, value.trim()) && rules.includes(`${name}:`));
    if (!isKnown && !property.startsWith('-')) wrong.push(`${property}: ${value}`);
  }
}
return [...new Set(wrong)];
