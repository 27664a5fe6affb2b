package uk.iomgraph.rules.timeline;

/** The seven pathways out of offending, in the order that sub-rules G20.1 to G20.7 count them. */
public enum Pathway {
    /** Attitudes, thinking and behaviour. */
    ATTITUDES,

    /** Somewhere to live. */
    ACCOMMODATION,

    /** Children and families. */
    CHILDREN_FAMILIES,

    /** Drugs and alcohol. */
    DRUGS_ALCOHOL,

    /** Education, training and employment. */
    ETE,

    /** Money, benefits and debt. */
    FINANCE,

    /** Bodily and mental health. */
    HEALTH;

    /** How it is called in a sentence. */
    public String words() {
        return switch (this) {
            case ATTITUDES -> "attitudes, thinking and behaviour";
            case ACCOMMODATION -> "accommodation";
            case CHILDREN_FAMILIES -> "children and families";
            case DRUGS_ALCOHOL -> "drugs and alcohol";
            case ETE -> "education, training and employment";
            case FINANCE -> "money, benefits and debt";
            case HEALTH -> "health";
        };
    }
}
