package uk.iomgraph.cypher;

/** Statements about links across a border, and about the journeys from home to offence. */
public final class LinkStatements {

    /** What these people are accused of, and where it was. */
    public static final CypherStatement ACCUSATIONS = CypherStatement.load("link/accusations");

    /** At which addresses members of the IOM cohorts of other areas have lived, and when they were members. */
    public static final CypherStatement ADDRESSES_OF_COHORTS = CypherStatement.load("link/addresses-of-cohorts");

    /** Which areas every agency serves, and of what type it is. */
    public static final CypherStatement AGENCIES = CypherStatement.load("link/agencies");

    /** Where the middle of every area is. */
    public static final CypherStatement AREA_POINTS = CypherStatement.load("link/area-points");

    /** Ends the belief in versions of people's journeys. */
    public static final CypherStatement CLOSE_JOURNEYS = CypherStatement.load("link/close-journeys");

    /** Ends the belief in versions of links. */
    public static final CypherStatement CLOSE_LINKS = CypherStatement.load("link/close-links");

    /** Adds people's journeys, or new versions of them. */
    public static final CypherStatement CREATE_JOURNEYS = CypherStatement.load("link/create-journeys");

    /** Adds links, or new versions of them. */
    public static final CypherStatement CREATE_LINKS = CypherStatement.load("link/create-links");

    /** What is believed of links at a moment, and since when they were known. */
    public static final CypherStatement DETAILS = CypherStatement.load("link/details");

    /** Who else had a part in what these people are accused of, and whom ties lead to. */
    public static final CypherStatement ENCOUNTERS = CypherStatement.load("link/encounters");

    /** Who was a member of which gang, and when. */
    public static final CypherStatement GANG_MEMBERS = CypherStatement.load("link/gang-members");

    /** Where these people have had their main homes. */
    public static final CypherStatement HOMES_OF = CypherStatement.load("link/homes-of");

    /** Of which of these people journeys are believed, and what they say, as digests. */
    public static final CypherStatement JOURNEYS_BELIEVED = CypherStatement.load("link/journeys-believed");

    /** All versions of people's journeys from home to offence, so many at a time, by person. */
    public static final CypherStatement JOURNEYS_PAGE = CypherStatement.load("link/journeys-page");

    /** Which links of these people are believed, and what they say, as digests. */
    public static final CypherStatement LINKS_BELIEVED = CypherStatement.load("link/links-believed");

    /** All versions of the links of some people. */
    public static final CypherStatement LINKS_OF = CypherStatement.load("link/links-of");

    /** Which links across a border are believed of these gangs on a day, the latest first, and since when were they known? */
    public static final CypherStatement LINKS_OF_GANGS = CypherStatement.load("link/links-of-gangs");

    /** All versions of links, so many at a time, by key. */
    public static final CypherStatement LINKS_PAGE = CypherStatement.load("link/links-page");

    /** Whose vehicles and telephones changed hands, or were seen, by what was recorded since a moment. */
    public static final CypherStatement PEOPLE_OF_CHANGED_OBJECTS =
            CypherStatement.load("link/people-of-changed-objects");

    /** Whose links may depend on what was recorded since a moment of these people: of their main homes, parts in offences or ties. */
    public static final CypherStatement RELATED_PEOPLE = CypherStatement.load("link/related-people");

    /** Where vehicles and telephones were seen while these people owned or used them. */
    public static final CypherStatement SIGHTINGS = CypherStatement.load("link/sightings");

    /** All versions of links of anything but single people. */
    public static final CypherStatement WIDER_LINKS = CypherStatement.load("link/wider-links");

    /** Which links of anything but single people are believed, and what they say, as digests. */
    public static final CypherStatement WIDER_LINKS_BELIEVED = CypherStatement.load("link/wider-links-believed");

    /** Takes out the journeys of people. */
    public static final CypherStatement FORGET_JOURNEYS = CypherStatement.load("link/forget-journeys");

    /** Takes out links of people, or that rest on records. */
    public static final CypherStatement FORGET_LINKS = CypherStatement.load("link/forget-links");

    private LinkStatements() {}
}
