// One tab per example; the files are checked against the schema when the service is built.
const EXAMPLES = ["server", "purpose", "areas", "people", "network", "coverage", "rules", "deliveries"];

// Queries can hold names, and answers do: nothing is written to the browser's storage, all ends with the page.
const memory = new Map();
const storage = {
  get length() {
    return memory.size;
  },
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, String(value)),
  removeItem: (key) => void memory.delete(key),
  clear: () => memory.clear(),
};

async function example(name) {
  const response = await fetch(`/graphiql/examples/${name}.graphql`);
  return { query: await response.text() };
}

const defaultTabs = await Promise.all(EXAMPLES.map(example));

// Shows the service that this page asks, and not one of another site in the name of who is signed in.
function token() {
  const cookie = document.cookie.split("; ").find((entry) => entry.startsWith("XSRF-TOKEN="));
  return cookie ? decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) : "";
}

// The purpose that was stated last goes with every question from this page, and ends with it. A header typed in goes first.
let purpose;

// Where the session has ended, the page to sign in on takes over and leads back here.
async function ask(url, options) {
  const headers = new Headers(options.headers);
  headers.set("X-XSRF-TOKEN", token());
  if (purpose && !headers.has("X-Purpose")) {
    headers.set("X-Purpose", purpose);
  }
  const response = await fetch(url, { ...options, headers });
  if (response.status === 401) {
    location.reload();
  }
  if (response.headers.get("Content-Type")?.includes("json")) {
    const answer = await response.clone().json();
    purpose = answer.data?.statePurpose?.token ?? purpose;
  }
  return response;
}

const fetcher = GraphiQL.createFetcher({ url: "/graphql", fetch: ask });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs, storage }),
);

// Whether these people are invented has to be seen before anything is asked about them.
const SENTENCES = {
  LOADING: ({ loaded, deliveries }) =>
    `A demonstration partnership of invented people is being loaded: ${loaded} of ${deliveries || "its"} deliveries. ` +
    "Answers are not whole yet.",
  LOADED: () => "Demonstration data: every person here is invented.",
  STOPPED: () => "The demonstration partnership is not loaded to its end. Start the service again to go on with it.",
};

async function tellOfDemonstration() {
  const response = await ask("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ demonstration { state loaded deliveries } }" }),
  });
  const { demonstration } = (await response.json()).data;
  const sentence = SENTENCES[demonstration.state];
  const place = document.getElementById("demonstration");
  place.hidden = !sentence;
  place.textContent = sentence ? sentence(demonstration) : "";
  if (demonstration.state === "LOADING") {
    setTimeout(tellOfDemonstration, 2000);
  }
}

await tellOfDemonstration();
