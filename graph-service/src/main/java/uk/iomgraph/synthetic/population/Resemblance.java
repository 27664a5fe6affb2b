package uk.iomgraph.synthetic.population;

/** How a planted person is called like somebody else: always by the same family name. */
public enum Resemblance {
    /** By the same given name, too. */
    NAMESAKE {
        @Override
        public String given(String own, String other, Chance draw) {
            return other;
        }
    },
    /** By a given name of their own. */
    SIBLING {
        @Override
        public String given(String own, String other, Chance draw) {
            return own.equals(other) ? Names.misspelt(other, draw) : own;
        }
    },
    /** By another given name that could be taken for the same, misspelt. */
    ALIKE {
        @Override
        public String given(String own, String other, Chance draw) {
            return Names.misspelt(other, draw);
        }
    };

    /**
     * The given name.
     *
     * @param own that the person would have
     * @param other that of the one they resemble
     * @param draw decides how a name is misspelt
     */
    public abstract String given(String own, String other, Chance draw);
}
