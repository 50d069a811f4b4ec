/* Runs first in the add-in's pages: lets the page around them play Excel before office.js looks for it. */
window.parent.reciprocalStandIn.connect(window);
