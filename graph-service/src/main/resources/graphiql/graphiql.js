// One tab per example; the files are checked against the schema when the service is built.
const EXAMPLES = ["server", "areas", "people", "network", "deliveries"];

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
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs, storage }),
);
