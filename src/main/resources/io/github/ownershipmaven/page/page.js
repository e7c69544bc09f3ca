(function () {
  "use strict";
  var root = document.currentScript ? document.querySelector(".ownership") : null;
  if (!root) return;
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector, within) { return Array.prototype.slice.call((within || root).querySelectorAll(selector)); };
  var fold = function (text) { return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); };

  /* Sorting: a click on a column's head. */
  function sortable(table) {
    var heads = all("thead th", table);
    heads.forEach(function (head, column) {
      if (head.hasAttribute("data-fixed")) return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach(function (other) { if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        sort(table, column, up, head.classList.contains("own-number"));
      });
    });
  }
  function sort(table, column, up, numeric) {
    var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
    var rows = all("tbody tr", table).map(function (row, index) {
      var cell = row.cells[column], text = cell.textContent.trim();
      return { row: row, index: index, key: numeric ? parseFloat(text) : text, gap: "xuvoin".indexOf(cell.className) };
    });
    rows.sort(function (a, b) {
      var order = numeric ? a.key - b.key : a.gap - b.gap || collator.compare(a.key, b.key);
      return (up ? order : -order) || a.index - b.index;
    });
    var sizes = Array.prototype.map.call(table.tBodies, function (body) { return body.rows.length; }), next = 0;
    sizes.forEach(function (size, index) {
      var sorted = document.createDocumentFragment();
      rows.slice(next, next += size).forEach(function (each) { sorted.appendChild(each.row); });
      table.tBodies[index].appendChild(sorted);
    });
    measure(table);
  }
  /* How high a part of a table is that is not laid out before it is seen. */
  function measure(table) {
    if (table.tBodies.length < 2) return;
    Array.prototype.forEach.call(table.tBodies, function (body) {
      var shown = Array.prototype.filter.call(body.rows, function (row) { return !row.hidden; }).length;
      body.hidden = !shown;
      body.style.containIntrinsicHeight = shown * 33 + "px";
    });
  }
  all("table[data-sort]").forEach(sortable);

  /* Filters of plain lists. */
  all("input[data-filter]").forEach(function (input) {
    var lists = input.getAttribute("data-filter").split(" ").map(byId);
    input.closest(".own-tools").hidden = false;
    input.addEventListener("input", function () {
      var wanted = fold(input.value.trim());
      lists.forEach(function (list) {
        Array.prototype.forEach.call(list.tBodies ? list.tBodies[0].rows : list.children, function (each) {
          var name = each.querySelector("th,summary");
          each.hidden = fold(name.textContent).indexOf(wanted) < 0;
        });
      });
    });
  });

  /* The modules: search, choices, and the view of one persona, person or team. */
  var table = byId("own-mx");
  if (!table) return;
  var search = byId("own-search"), state = byId("own-state"), tier = byId("own-tier"), names = byId("own-names"),
      count = byId("own-count"), chooser = byId("own-view"), focus = byId("own-focus");
  var rows = all("tbody tr", table).map(function (row) {
    var id = row.cells[0].firstChild.getAttribute("href").slice(1);
    return { row: row, id: id, card: byId(id), text: "", tier: row.cells[1].textContent,
      gap: !!row.querySelector(".x,.u,.v"), finding: row.cells[3].textContent !== "0",
      operations: lacks(row, 0), development: lacks(row, 1), product: lacks(row, 2) };
  });
  function lacks(row, party) { return row.cells[2].children[party].tagName === "DEL"; }
  var concerned = null;
  function text(each) {
    return each.text || (each.text = fold(each.row.textContent + " " + each.card.querySelector("summary").textContent));
  }
  function filter() {
    var wanted = fold(search.value.trim()), shown = 0;
    rows.forEach(function (each) {
      var show = !!((!concerned || concerned[each.id]) && (!state.value || each[state.value])
        && (!tier || !tier.value || each.tier === tier.value) && (!wanted || text(each).indexOf(wanted) >= 0));
      if (each.row.hidden === show) { each.row.hidden = !show; each.card.hidden = !show; }
      if (show) shown++;
    });
    measure(table);
    count.textContent = count.getAttribute("data-text").replace("%1", shown).replace("%2", rows.length);
  }
  var waiting = 0;
  search.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  [state, tier].forEach(function (choice) { if (choice) choice.addEventListener("change", filter); });
  names.addEventListener("change", function () { table.classList.toggle("own-compact", !names.checked); });
  byId("own-tools").hidden = false;
  chooser.parentNode.hidden = false;

  function concernedBy(card) {
    var ids = {}, persona = card.getAttribute("data-view") === "persona";
    if (persona) {
      var column = columnOf(card);
      rows.forEach(function (each) { if (each.row.cells[column].className !== "n") ids[each.id] = true; });
      return ids;
    }
    if (card.querySelector("[data-all]")) return null;
    all(".own-mods a", card).forEach(function (link) { ids[modulesByLabel[link.textContent]] = true; });
    return ids;
  }
  function columnOf(card) {
    var cards = all('details[data-view="persona"]');
    return 4 + cards.indexOf(card);
  }
  function column(card) {
    all(".own-column", table).forEach(function (cell) { cell.classList.remove("own-column"); });
    if (card && card.getAttribute("data-view") === "persona") {
      table.tHead.rows[0].cells[columnOf(card)].classList.add("own-column");
    }
  }
  function view(card) {
    concerned = card ? concernedBy(card) : null;
    all("details[data-view]").forEach(function (other) {
      other.classList.toggle("own-here", other === card);
      if (other === card) other.open = true;
    });
    focus.hidden = !card;
    chooser.value = card ? card.id : "";
    if (card) {
      var line = focus.firstElementChild;
      line.textContent = line.getAttribute("data-text").replace("%1", function () { return card.querySelector("summary b").textContent; });
    }
    column(card);
    filter();
  }

  /* What is the same everywhere is written once: who bears a name, which module a label means, and what a persona answers for. */
  var modulesByLabel = Object.create(null), holdersByLabel = null;
  rows.forEach(function (each) { modulesByLabel[each.row.cells[0].textContent] = each.id; });
  function holders() {
    if (!holdersByLabel) {
      holdersByLabel = Object.create(null);
      all('details[data-view="holder"]').forEach(function (card) { holdersByLabel[card.querySelector("summary b").textContent] = card.id; });
    }
    return holdersByLabel;
  }
  function lead(links, known) {
    links.forEach(function (link) {
      var id = known[link.textContent];
      if (id) link.setAttribute("href", "#" + id);
    });
  }
  root.addEventListener("toggle", function (event) {
    var card = event.target;
    lead(all(".own-mods a:not([href])", card), modulesByLabel);
    lead(all("li a:not([href])", card), holders());
    all("a.own-usual", card).forEach(function (link) {
      var duties = byId(link.getAttribute("href").slice(1)).querySelector(".own-duties").cloneNode(true);
      link.parentNode.parentNode.insertBefore(duties, link.parentNode.nextElementSibling.nextElementSibling);
      link.remove();
    });
  }, true);

  /* Deep links. */
  function target() {
    var hash = location.hash.slice(1), found = byId(hash);
    try { found = found || byId(decodeURIComponent(hash)); } catch (e) { /* as it is */ }
    return found && root.contains(found) ? found : null;
  }
  function follow() {
    var found = target();
    all("details.own-here").forEach(function (other) { other.classList.remove("own-here"); });
    if (!found || found.tagName !== "DETAILS") return;
    if (found.hasAttribute("data-view")) view(found);
    if (found.hidden) { search.value = ""; state.value = ""; if (tier) tier.value = ""; view(null); }
    found.open = true;
    found.classList.add("own-here");
    found.scrollIntoView();
  }
  chooser.addEventListener("change", function () {
    if (chooser.value) location.hash = chooser.value; else leave();
  });
  function leave() {
    history.replaceState(null, "", location.pathname + location.search);
    view(null);
  }
  focus.querySelector("button").addEventListener("click", leave);
  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", function () { all("details").forEach(function (each) { each.open = true; }); });
  filter();
  follow();
})();
