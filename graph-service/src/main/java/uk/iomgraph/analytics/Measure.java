package uk.iomgraph.analytics;

import java.util.List;

/** What can be measured of each person of a network; {@code docs/analytics.md} has formulas and sources. */
public enum Measure {
    /** To how many people somebody is tied. */
    DEGREE(
            "To how many people of the network somebody is tied.",
            "Those who are stopped or arrested more often have more ties on record, and ties of co-offenders seldom last."),
    /** The weights of all ties of a person. */
    WEIGHTED_DEGREE(
            "The weights of somebody's ties, added up.",
            "A weight counts what is on record: it depends on how often somebody is stopped or arrested."),
    /** On how many shortest paths somebody lies. */
    BETWEENNESS(
            "On how many shortest paths between pairs of others somebody lies; where there are several, by their share.",
            "One tie that nobody recorded can change it much: look at the interval that 'brokers' gives before relying on it."),
    /** How near somebody is to those they can reach. */
    CLOSENESS(
            "How near somebody is to all they can reach, in the form of Wasserman and Faust: 1 for a tie to everybody.",
            "It depends on where the scope ends: paths through people outside it are not seen."),
    /** The mean of one over the distance to all others. */
    HARMONIC_CLOSENESS(
            "The mean of one over the distance to every other person, 0 for those who cannot be reached.",
            "It depends on where the scope ends: paths through people outside it are not seen."),
    /** How well somebody is tied to the well tied. */
    EIGENVECTOR(
            "How well somebody is tied to people who are themselves well tied.",
            "It says little outside the largest group of people who are tied together, and nothing about who leads."),
    /** How often who wanders at random comes by. */
    PAGERANK(
            "How often who follows ties at random, and at times starts anew anywhere, comes by somebody; all add up to 1.",
            "In a network without directions it hardly says more than the number of ties does."),
    /** The same with stronger ties followed more often. */
    WEIGHTED_PAGERANK(
            "The same as PAGERANK, where ties are followed as often as they are strong.",
            "A weight counts what is on record: it depends on how often somebody is stopped or arrested."),
    /** How deep inside somebody stands. */
    CORE(
            "The largest number k such that somebody is among people who are all tied to at least k of each other.",
            "Being embedded is not leading, and a core is not a gang."),
    /** In how many triangles somebody stands. */
    TRIANGLES(
            "How many pairs of people are tied to somebody and to each other.",
            "One event with many people makes a triangle of every three of them."),
    /** Which share of the pairs of those tied to somebody are tied. */
    CLUSTERING(
            "Which share of the pairs of people who are tied to somebody are tied to each other; 0 with fewer than two ties.",
            "With few ties it jumps: one pair more or less decides it."),
    /** In which component somebody is. */
    COMPONENT(
            "The number of the component: all who can reach each other over ties; 1 is the largest.",
            "One tie that nobody recorded joins two components, and one that is wrong does as well."),
    /** Whether the network falls apart without somebody. */
    ARTICULATION_POINT(
            "1 if some people could not reach each other any more without somebody, else 0.",
            "One tie that nobody recorded can end it."),
    /** How many ties of somebody hold the network together alone. */
    BRIDGES(
            "How many of somebody's ties are the only way between the people on both sides.",
            "One tie that nobody recorded can end it."),
    /** Burt's constraint. */
    CONSTRAINT(
            "Burt's constraint: the lower it is, the more depend somebody's contacts on them to reach each other.",
            "It is sensitive to ties that nobody recorded: look at the interval that 'brokers' gives before relying on it."),
    /** Burt's effective size. */
    EFFECTIVE_SIZE(
            "Burt's effective size: how many of somebody's contacts are not reached through others of them already.",
            "It is sensitive to ties that nobody recorded: look at the interval that 'brokers' gives before relying on it.");

    private final String answers;
    private final String caution;

    Measure(String answers, String caution) {
        this.answers = answers;
        this.caution = caution;
    }

    /** With which parameters it is worked out, as {@code measure name value}. */
    List<String> parameters() {
        return switch (this) {
            case PAGERANK, WEIGHTED_PAGERANK ->
                List.of(this + " dampingFactor 0.85", this + " tolerance 1e-12", this + " maxIterations 1000");
            case EIGENVECTOR -> List.of(this + " tolerance 1e-10", this + " maxIterations 10000");
            case BETWEENNESS -> List.of(this + " samplingSize all");
            case CLOSENESS -> List.of(this + " useWassermanFaust true");
            default -> List.of();
        };
    }

    /** What it answers, in a sentence. */
    public String answers() {
        return answers;
    }

    /** What must be kept in mind, in a sentence. */
    public String caution() {
        return caution;
    }
}
