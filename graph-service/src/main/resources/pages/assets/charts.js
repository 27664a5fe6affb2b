// Draws charts from tables with ECharts, on a canvas and without any style in the page, which its policy would refuse.

const FONT = "arial, sans-serif";
const INK = "#0b0c0c";
const COLOURS = { "With a gap": "#b5361c", Covered: "#1d70b8", Unknown: "#6f777b" };
const DASHES = { "With a gap": "solid", Covered: "solid", Unknown: "dashed" };
const SHAPES = { "With a gap": "circle", Covered: "rect", Unknown: "triangle" };
let library = null;

function echarts() {
  library ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = "/assets/echarts/echarts.min.js";
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  });
  return library;
}

export async function drawTrend(place, table, kept) {
  const rows = read(table);
  const names = ["With a gap", "Covered", "Unknown"];
  if (rows.length < 2 || names.some((name) => rows.some((row) => Number.isNaN(row[name])))) {
    return;
  }
  await chart(place, "Line chart of people covered and not covered; the table below has its figures", {
    grid: { left: 8, right: 100, top: 24, bottom: 8, containLabel: true },
    xAxis: { type: "category", boundaryGap: false, data: rows.map((row) => row.head), axisLabel: label(), axisTick: { show: false } },
    yAxis: { type: "value", axisLabel: label(), splitLine: { lineStyle: { color: "#dee0e2" } } },
    tooltip: { trigger: "axis", renderMode: "richText", textStyle: { fontFamily: FONT, color: INK } },
    series: names.map((name) => ({
      name,
      type: "line",
      symbol: SHAPES[name],
      symbolSize: 7,
      data: rows.map((row) => row[name]),
      lineStyle: { width: 3, type: DASHES[name] },
      color: COLOURS[name],
      endLabel: { show: true, formatter: "{a}", color: COLOURS[name], fontWeight: "bold", fontFamily: FONT, fontSize: 14 },
    })),
  }, kept);
}

const MOST_FLOWS = 30;

// The same name can stand on both sides, and must be two places there.
export async function drawFlow(place, table, kept) {
  const value = place.dataset.value ?? "People";
  const links = read(table).filter((row) => row[value] > 0).slice(0, MOST_FLOWS);
  if (links.length === 0) {
    place.hidden = true;
    return;
  }
  place.hidden = false;
  const missing = "No programme or supervision";
  const areas = value !== "People";
  const from = (row) => (areas ? "From " + row.head : row.head);
  const to = (row) => (areas ? "To " + row.To : row.To === row.head ? row.To + " again" : row.To);
  const nodes = [...new Set([...links.map(from), ...links.map(to)])];
  await chart(place, "Flow picture of what came from where and went where to; the table below has its figures", {
    series: [{
      type: "sankey",
      left: 8,
      right: 210,
      top: 8,
      bottom: 8,
      nodeGap: 14,
      draggable: false,
      emphasis: { focus: "adjacency" },
      label: { fontFamily: FONT, fontSize: 14, color: INK },
      lineStyle: { color: areas ? "source" : "target", opacity: 0.35 },
      data: nodes.map((name) => ({ name, itemStyle: { color: name === missing ? "#b5361c" : "#1d70b8" } })),
      links: links.map((row) => ({ source: from(row), target: to(row), value: row[value] })),
    }],
  }, kept);
}

// Where a chart is kept from before, it comes into the place and shows the other figures.
async function chart(place, description, options, kept) {
  const library = await echarts();
  let drawn = library.getInstanceByDom(kept ?? place);
  if (!drawn) {
    place.replaceChildren();
    place.classList.add("iom-chart--drawn");
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", description);
    drawn = library.init(place, null, { renderer: "canvas" });
    new ResizeObserver(() => drawn.resize()).observe(place);
  } else if (kept) {
    place.replaceWith(kept);
  }
  drawn.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...options }, true);
}

function label() {
  return { fontFamily: FONT, fontSize: 13, color: "#484949" };
}

// The rows of a table as objects by its headings; figures as numbers, those that are withheld as no number.
function read(table) {
  const headings = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const figure = [...table.tHead.rows[0].cells].map((cell) => cell.classList.contains("govuk-table__header--numeric"));
  return [...table.tBodies[0].rows].filter((row) => row.cells.length === headings.length).map((row) => {
    const entry = { head: row.cells[0].textContent.trim() };
    headings.forEach((heading, index) => {
      const text = row.cells[index].textContent.trim();
      entry[heading] = figure[index] ? Number(text.replaceAll(",", "")) : text;
    });
    return entry;
  });
}
