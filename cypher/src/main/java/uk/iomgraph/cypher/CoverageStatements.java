package uk.iomgraph.cypher;

/** Statements about coverage: what the gap rules are held against, what they decided, and what was done about it. */
public final class CoverageStatements {

    /** Adds what somebody did about a gap. */
    public static final CypherStatement ADD_GAP_ACTION = CypherStatement.load("coverage/add-gap-action");

    /** Notes how far a full sweep has come. */
    public static final CypherStatement ADVANCE_SWEEP = CypherStatement.load("coverage/advance-sweep");

    /** What was done about all gaps, gap by gap, in the order in which it was done. */
    public static final CypherStatement ALL_GAP_ACTIONS = CypherStatement.load("coverage/all-gap-actions");

    /** Whether anybody is recorded at all. */
    public static final CypherStatement ANY_PERSON = CypherStatement.load("coverage/any-person");

    /** Opens the entry of a sweep, or takes up a full one that was interrupted and would do the same. */
    public static final CypherStatement BEGIN_SWEEP = CypherStatement.load("coverage/begin-sweep");

    /** Which version of a gap is believed now. */
    public static final CypherStatement BELIEVED_GAP = CypherStatement.load("coverage/believed-gap");

    /** How many people's coverage, and how many gaps of people, are believed now. */
    public static final CypherStatement BELIEVED_TOTALS = CypherStatement.load("coverage/believed-totals");

    /** Who of these people lived at an address at the same time as somebody who may have been a child, and when each of both did. */
    public static final CypherStatement CHILDREN_AT_HOME = CypherStatement.load("coverage/children-at-home");

    /** Ends the belief in versions of people's coverage. */
    public static final CypherStatement CLOSE_COVERAGE = CypherStatement.load("coverage/close-coverage");

    /** Ends the belief in versions of gaps, unless what is believed under their keys is by now another version. */
    public static final CypherStatement CLOSE_GAPS = CypherStatement.load("coverage/close-gaps");

    /** Who was accused of more than one offence against these people, and in an IOM cohort when one was committed, for each part as a victim. */
    public static final CypherStatement COHORT_OFFENDERS = CypherStatement.load("coverage/cohort-offenders");

    /** Closes the entry of a sweep that came to its end, and those of interrupted ones that it makes needless. */
    public static final CypherStatement COMPLETE_SWEEP = CypherStatement.load("coverage/complete-sweep");

    /** Of which of these people coverage is believed, and what it says, as a digest. */
    public static final CypherStatement COVERAGE_BELIEVED = CypherStatement.load("coverage/coverage-believed");

    /** All versions of the coverage of some people. */
    public static final CypherStatement COVERAGE_OF = CypherStatement.load("coverage/coverage-of");

    /** All versions of people's coverage, so many at a time, as they lie in the database. */
    public static final CypherStatement COVERAGE_PAGE = CypherStatement.load("coverage/coverage-page");

    /** Adds people's coverage, or new versions of it. */
    public static final CypherStatement CREATE_COVERAGE = CypherStatement.load("coverage/create-coverage");

    /** Adds gaps, or new versions of them, at the record that leads those of the person, where it is about one. */
    public static final CypherStatement CREATE_GAPS = CypherStatement.load("coverage/create-gaps");

    /** Has the coverage of these people, with their gaps, compared as a whole by the next sweep that deals with them. */
    public static final CypherStatement DOUBT_COVERAGE = CypherStatement.load("coverage/doubt-coverage");

    /** The next people as they lie in the database, whether or not their record leads those of a person. */
    public static final CypherStatement EVERYBODY = CypherStatement.load("coverage/everybody");

    /** Which areas do these records name? */
    public static final CypherStatement EVIDENCE_AREAS = CypherStatement.load("coverage/evidence-areas");

    /** What the episodes are that speak for or against gaps. */
    public static final CypherStatement EVIDENCE_EPISODES = CypherStatement.load("coverage/evidence-episodes");

    /** What the other records are that speak for or against gaps: things, and ties of people the gaps are about. */
    public static final CypherStatement EVIDENCE_THINGS_AND_TIES =
            CypherStatement.load("coverage/evidence-things-and-ties");

    /** Which agencies had delivered by a moment, when last, up to when their last extract tells, and what files they have sent. */
    public static final CypherStatement FEEDS = CypherStatement.load("coverage/feeds");

    /** What was done about these gaps, gap by gap, in the order in which it was done. */
    public static final CypherStatement GAP_ACTIONS = CypherStatement.load("coverage/gap-actions");

    /** What is believed of gaps at a moment, and since when they were known. */
    public static final CypherStatement GAP_DETAILS = CypherStatement.load("coverage/gap-details");

    /** Whether a gap was ever recorded, believed now or not. */
    public static final CypherStatement GAP_RECORDED = CypherStatement.load("coverage/gap-recorded");

    /** Which gaps are believed about these people, or under these keys about anybody, and what their versions say, as digests. */
    public static final CypherStatement GAPS_BELIEVED = CypherStatement.load("coverage/gaps-believed");

    /** Under which key the things with these ids were first recorded. */
    public static final CypherStatement KEYS_OF_IDS = CypherStatement.load("coverage/keys-of-ids");

    /** The last sweep that came to its end. */
    public static final CypherStatement LAST_SWEEP = CypherStatement.load("coverage/last-sweep");

    /** What these numbers stand for, that records link to: keys, and where addresses are. */
    public static final CypherStatement LINKED_THINGS = CypherStatement.load("coverage/linked-things");

    /** Keeps everyone else from acting on one version of a gap until the transaction ends. */
    public static final CypherStatement LOCK_GAP = CypherStatement.load("coverage/lock-gap");

    /** What agencies and programmes were called. */
    public static final CypherStatement NAMES_OF_THINGS = CypherStatement.load("coverage/names-of-things");

    /** Whose episodes began or ceased to be believed since a moment, and whether any of them has one of these labels. */
    public static final CypherStatement PEOPLE_OF_CHANGED_EPISODES =
            CypherStatement.load("coverage/people-of-changed-episodes");

    /** Whose record or ties have changed since they were last held against the rules. */
    public static final CypherStatement PEOPLE_PENDING = CypherStatement.load("coverage/people-pending");

    /** The agencies, programmes, services and professionals that records refer to. */
    public static final CypherStatement REFERENCE_DATA = CypherStatement.load("coverage/reference-data");

    /** Whose coverage may depend on what was recorded of these people since a moment: victims of what they are accused of, and those with a marker who live where they do. */
    public static final CypherStatement RELATED_PEOPLE = CypherStatement.load("coverage/related-people");

    /** Notes on all records of people which areas and agencies they have to do with. */
    public static final CypherStatement SET_REACH = CypherStatement.load("coverage/set-reach");

    /** Takes the mark of change from records of these people, but for those that deliveries may have changed since an instant. */
    public static final CypherStatement SETTLE_PEOPLE = CypherStatement.load("coverage/settle-people");

    /** Passes the mark of other things that have changed on to the people whose coverage may depend on them. */
    public static final CypherStatement SPREAD_PENDING = CypherStatement.load("coverage/spread-pending");

    /** All that is believed of people, one row for each record an agency keeps of them, for the gap rules. */
    public static final CypherStatement TIMELINES = CypherStatement.load("coverage/timelines");

    /** Of what was last shared under an agreement that ends: the first and the last disclosure, and the agreements of the two agencies. */
    public static final CypherStatement WIDER_AGREED_SHARING = CypherStatement.load("coverage/wider-agreed-sharing");

    /** How many members has each IOM cohort had room for, who were they, and who led the partnership? */
    public static final CypherStatement WIDER_COHORTS = CypherStatement.load("coverage/wider-cohorts");

    /** Of how many people of each ethnicity in each area was it decided in a period, and of how many for selection or red? */
    public static final CypherStatement WIDER_DECISION_RATES = CypherStatement.load("coverage/wider-decision-rates");

    /** Which disclosures had no agreement in force on their day, and which agreements do the two agencies have? */
    public static final CypherStatement WIDER_DISCLOSURES = CypherStatement.load("coverage/wider-disclosures");

    /** When was each member of an IOM cohort one, and on which days did these agencies tell of an event about them? */
    public static final CypherStatement WIDER_FLAGGED_PEOPLE = CypherStatement.load("coverage/wider-flagged-people");

    /** Which gaps are believed about anything but single people, and what their versions say, as digests. */
    public static final CypherStatement WIDER_GAPS_BELIEVED = CypherStatement.load("coverage/wider-gaps-believed");

    /** All versions of gaps that are not about single people. */
    public static final CypherStatement WIDER_GAPS = CypherStatement.load("coverage/wider-gaps");

    /** On which day did each of these agencies last take records for a delivery that was loaded? */
    public static final CypherStatement WIDER_LATEST_EXTRACTS = CypherStatement.load("coverage/wider-latest-extracts");

    /** How many people moved into these areas from elsewhere, by the area they lived in before? */
    public static final CypherStatement WIDER_MOVES_IN = CypherStatement.load("coverage/wider-moves-in");

    /** Who has lived in these areas and had a significant need, by pathway, where there are enough of them? */
    public static final CypherStatement WIDER_NEEDS = CypherStatement.load("coverage/wider-needs");

    /** Which people of a network in memory lie on shortest paths between others, and on how many? */
    public static final CypherStatement WIDER_NETWORK_BETWEENNESS =
            CypherStatement.load("coverage/wider-network-betweenness");

    /** Which people of a network in memory are tied together, directly or through others, in components that are large enough? */
    public static final CypherStatement WIDER_NETWORK_COMPONENTS =
            CypherStatement.load("coverage/wider-network-components");

    /** How deep inside a network in memory does each person stand? */
    public static final CypherStatement WIDER_NETWORK_CORES = CypherStatement.load("coverage/wider-network-cores");

    /** Takes a network out of memory, if it is there. */
    public static final CypherStatement WIDER_NETWORK_DROP = CypherStatement.load("coverage/wider-network-drop");

    /** Puts the co-offending network of a period into memory under a name: people as nodes, one undirected tie for each pair. */
    public static final CypherStatement WIDER_NETWORK_PROJECT = CypherStatement.load("coverage/wider-network-project");

    /** How many offences in these areas were people living elsewhere accused of, by the area of their home? */
    public static final CypherStatement WIDER_OFFENCES_AWAY = CypherStatement.load("coverage/wider-offences-away");

    /** Between which areas are there cross-border protocols, and from when to when? */
    public static final CypherStatement WIDER_PROTOCOLS = CypherStatement.load("coverage/wider-protocols");

    /** Which services serve these areas or those they are part of, and whom have they helped when? */
    public static final CypherStatement WIDER_SERVICES = CypherStatement.load("coverage/wider-services");

    /** At which addresses have so many people lived who were ever in a cohort or a gang, and when were they reviewed together? */
    public static final CypherStatement WIDER_SHARED_ADDRESSES =
            CypherStatement.load("coverage/wider-shared-addresses");

    /** When what is derived about people, or from records, changed. */
    public static final CypherStatement FACT_INSTANTS = CypherStatement.load("coverage/fact-instants");

    /** Takes out what is derived about people, and any gap that rests on records. */
    public static final CypherStatement FORGET_FACTS = CypherStatement.load("coverage/forget-facts");

    /** Takes out what was done about gaps that there are not any more. */
    public static final CypherStatement FORGET_GAP_ACTIONS = CypherStatement.load("coverage/forget-gap-actions");

    /** Takes out gaps about addresses at which people have lived. */
    public static final CypherStatement FORGET_SHARED_ADDRESSES =
            CypherStatement.load("coverage/forget-shared-addresses");

    private CoverageStatements() {}
}
