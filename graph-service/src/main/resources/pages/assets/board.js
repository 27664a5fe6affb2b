// The dashboard's charts and its slider. Charts are drawn from the tables of the page, so they cannot say anything else.
import { drawTrend, drawFlow } from "/assets/iom/charts.js";

const board = document.querySelector("[data-board]");
// How long the slider must have rested before what costs much is done: layout out of view, and charts.
const REST_MS = 250;
const charts = new Map();
let running = null;
let resting = 0;

export function start() {
  draw();
  slide();
}

// A chart that was drawn before is taken over: to make a new one costs more than to give it other figures.
function draw() {
  for (const place of board.querySelectorAll("[data-chart]")) {
    const table = document.getElementById(place.dataset.table);
    (place.dataset.chart === "trend" ? drawTrend : drawFlow)(place, table, charts.get(place.dataset.chart));
  }
}

function slide() {
  const box = document.querySelector("[data-slider]");
  const slider = box.querySelector("input");
  const today = box.dataset.today;
  const months = Number(slider.max);
  box.hidden = false;
  slider.value = months - Math.min(months, monthsBetween(asOf() || today, today));
  slider.addEventListener("input", () => show(monthsBefore(today, months - Number(slider.value)), today));
}

async function show(day, today) {
  const address = new URL(location.href);
  day === today ? address.searchParams.delete("asOf") : address.searchParams.set("asOf", day);
  document.getElementById("slider-value").textContent = words(day);
  clearTimeout(resting);
  board.classList.add("iom-moving");
  const text = await part("figures", address);
  if (text !== null) {
    replace(text);
    history.replaceState(null, "", address);
    keep(day, today);
    clearTimeout(resting);
    resting = setTimeout(rest, REST_MS);
    board.dispatchEvent(new CustomEvent("drawn", { detail: day }));
  }
}

// Sections out of view are not laid out while the slider moves. Each is as high as the one before it, so that nothing jumps.
function replace(text) {
  const heights = new Map();
  for (const section of board.querySelectorAll(".iom-section")) {
    heights.set(section.getAttribute("aria-labelledby"), section.offsetHeight);
  }
  for (const chart of board.querySelectorAll(".iom-chart--drawn")) {
    charts.set(chart.dataset.chart, chart);
  }
  board.innerHTML = text;
  for (const section of board.querySelectorAll(".iom-section")) {
    const height = heights.get(section.getAttribute("aria-labelledby"));
    section.style.containIntrinsicHeight = height ? `${height}px` : "600px";
  }
}

// The figures come first. Until the charts are there, the drawings of the server stand in their places; the list of gaps, which
// names people, is asked for only where somebody stops.
async function rest() {
  board.classList.remove("iom-moving");
  draw();
  const place = board.querySelector("[data-list]");
  if (place) {
    const text = await part("list", location.href);
    if (text !== null) {
      place.outerHTML = text;
    }
  }
}

// A part of the page; null where another has been asked for since. Where it cannot be had, the whole page is asked for.
async function part(name, address) {
  running?.abort();
  running = new AbortController();
  try {
    const answer = await fetch(address, { headers: { "X-Part": name }, signal: running.signal });
    if (answer.ok) {
      return await answer.text();
    }
    location.assign(address);
  } catch (fault) {
    if (fault.name !== "AbortError") {
      location.assign(address);
    }
  }
  return null;
}

// Forms and links outside the board go on about the day that is shown.
function keep(day, today) {
  document.getElementById("asOf").value = day;
  const form = document.querySelector(".iom-filters");
  let field = form.querySelector("[name=asOf]");
  if (!field) {
    field = Object.assign(document.createElement("input"), { type: "hidden", name: "asOf" });
    form.prepend(field);
  }
  field.value = day === today ? "" : day;
  for (const link of document.querySelectorAll("[data-keep]")) {
    const address = new URL(link.href);
    day === today ? address.searchParams.delete("asOf") : address.searchParams.set("asOf", day);
    link.href = address;
  }
}

function asOf() {
  return new URL(location.href).searchParams.get("asOf");
}

function monthsBetween(day, today) {
  const [y, m] = day.split("-").map(Number);
  const [ty, tm] = today.split("-").map(Number);
  return Math.max(0, (ty - y) * 12 + (tm - m));
}

// The last day of a month so many months ago, or today.
function monthsBefore(today, months) {
  if (months === 0) {
    return today;
  }
  const [y, m] = today.split("-").map(Number);
  return new Date(Date.UTC(y, m - months, 0)).toISOString().slice(0, 10);
}

function words(day) {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
}
