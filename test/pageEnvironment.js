/**
 * A page for tests as jest-environment-jsdom makes it, with a shorter way to what `getComputedStyle` says.
 *
 * Each question after a role or an accessible name asks for the computed styles of many elements, and jsdom asks its
 * selector engine about every rule of every sheet for each of them: hundreds of rules of one class each. Most of these
 * are answered here from the element's own name and classes; what is not that plain goes to the engine as before, so
 * that the answers are the same. jsdom is loaded outside the tests' own realm: this can be done nowhere else.
 */
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

const engine = selectors.matchesDontThrow;

/** What stands in brackets and parentheses narrows a selector down: without it, it asks for less. */
function withoutInner(selector) {
  let text = selector.replace(/\[[^\]]*\]/g, ':x');
  while (/\([^()]*\)/.test(text)) text = text.replace(/\([^()]*\)/g, '');
  return text;
}

/** What an element must have to be matched by one of the selectors of a list: a class, a name, or neither. */
function neededBy(part) {
  const last = part.split(/[\s>+~]+/).at(-1) ?? '';
  const name = /^[A-Za-z][\w-]*/.exec(last)?.[0].toLowerCase();
  const ofClass = /\.([A-Za-z_][\w-]*)/.exec(last)?.[1];
  const isWhole = part === name || part === `.${ofClass}`;
  return { name, ofClass, isWhole };
}

const plans = new Map();

/** The needs of each selector of a list; null where the text is none that can be taken apart so simply. */
function planOf(selector) {
  const known = plans.get(selector);
  if (known !== undefined) return known;
  const isPlain = typeof selector === 'string' && !/["'\\|]/.test(selector);
  const plan = isPlain
    ? withoutInner(selector)
        .split(',')
        .map((part) => neededBy(part.trim()))
    : null;
  plans.set(selector, plan);
  return plan;
}

const classes = new Map();

function hasClass(element, name) {
  const text = element.getAttributeNS(null, 'class');
  if (text === null) return false;
  if (!classes.has(text)) classes.set(text, new Set(text.split(/[\t\n\f\r ]+/)));
  return classes.get(text).has(name);
}

/** Names of classes differ by case only in pages that are not of the oldest kind. */
const isStandard = ({ _ownerDocument: page }) => page.compatMode === 'CSS1Compat';

function canMatch(element, { name, ofClass }) {
  if (name !== undefined && element._localName.toLowerCase() !== name) return false;
  return ofClass === undefined || hasClass(element, ofClass);
}

selectors.matchesDontThrow = (element, selector) => {
  const plan = isStandard(element) ? planOf(selector) : null;
  if (plan === null) return engine(element, selector);
  const left = plan.filter((part) => canMatch(element, part));
  if (left.length === 0) return false;
  return left.some(({ isWhole }) => isWhole) || engine(element, selector);
};

// Loaded after the above: jsdom takes the function over when it starts.
module.exports = require('jest-environment-jsdom');
