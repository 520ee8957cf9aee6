// What is wrong on this page: targets that are lower than 44 px, but for links within a sentence, and blocks that touch,
// but for lists whose rows have room of their own.
const isShown = element => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link');
const words = element => element.innerText.trim();
const isInSentence = link => {
  let block = link.parentElement;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement;
  return getComputedStyle(link).display === 'inline' && words(block) !== words(link);
};
const low = [...document.querySelectorAll('a, button, summary, .choice')]
  .filter(target => isShown(target) && !isInSentence(target) && target.getBoundingClientRect().height < 43.5)
  .map(target => `lower than 44 px: ${target.outerHTML.slice(0, 120)}`);
const parents = document.querySelectorAll('main, main article, main section, main form, main fieldset, .sheet-rows');
const touching = [...parents].flatMap(parent => {
  const blocks = [...parent.children].filter(block => isShown(block) && block.getBoundingClientRect().height > 0);
  return blocks.slice(1).filter((block, index) => {
    const room = block.getBoundingClientRect().top - blocks[index].getBoundingClientRect().bottom;
    return room > -1 && room < 3.5 && !block.matches('.items');
  });
});
return low.concat(touching.map(block => `touches what is above: ${block.outerHTML.slice(0, 120)}`));
