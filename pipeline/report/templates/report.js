(function () {
  "use strict";
  var form = document.querySelector("form.filter");
  var items = Array.prototype.slice.call(document.querySelectorAll("article.item"));
  if (!form || !items.length) { return; }
  var text = document.getElementById("f-text");
  var opd = document.getElementById("f-opd");
  var state = document.getElementById("f-state");
  var count = document.getElementById("f-count");
  var words = items.map(function (item) {
    var group = item.closest("section.indicator");
    return (group.querySelector("h4").textContent + " " + item.textContent).toLowerCase();
  });

  function apply() {
    var asked = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    items.forEach(function (item, at) {
      var fits = asked.every(function (word) { return words[at].indexOf(word) !== -1; }) &&
        (!opd.value || item.dataset.opd.indexOf("|" + opd.value + "|") !== -1) &&
        (!state.value || item.dataset.state === state.value);
      item.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    document.querySelectorAll("section.indicator, section.klaster").forEach(function (group) {
      group.hidden = !group.querySelector("article.item:not([hidden])");
    });
    count.textContent = count.dataset.template
      .replace("{shown}", shown).replace("{all}", items.length);
  }

  // A link to an indicator that the filter hides would lead nowhere.
  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", apply);
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  window.addEventListener("hashchange", reveal);
  apply();
})();
