package uk.iomgraph.cypher;

/** Statements of the importer: what is believed, what changes, and the ledger of deliveries. */
public final class IngestStatements {

    /** Closes the ledger entry of a delivery that turned out to be unreadable half-way. */
    public static final CypherStatement ABANDON_BATCH = CypherStatement.load("ingest/abandon-batch");

    /** Lists rows of a delivery that were rejected. */
    public static final CypherStatement ADD_REJECTS = CypherStatement.load("ingest/add-rejects");

    /** Records how far one of the lanes that read a delivery has come, if it is still this runner that loads it. */
    public static final CypherStatement ADVANCE_LANE = CypherStatement.load("ingest/advance-lane");

    /** Whether any entity was ever recorded whose key lies between these two. */
    public static final CypherStatement ANY_ENTITY = CypherStatement.load("ingest/any-entity");

    /** Which links between areas of one agency are believed now. */
    public static final CypherStatement AREA_LINKS_BELIEVED = CypherStatement.load("ingest/area-links-believed");

    /** What is believed now of the links between areas with these keys. */
    public static final CypherStatement AREA_LINKS_STATES = CypherStatement.load("ingest/area-links-states");

    /** Which of these links between areas, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement AREA_LINKS_UNCHANGED = CypherStatement.load("ingest/area-links-unchanged");

    /** Which neighbourhoods of areas of one agency are believed now. */
    public static final CypherStatement AREA_NEIGHBOURS_BELIEVED =
            CypherStatement.load("ingest/area-neighbours-believed");

    /** How many rows of a delivery told of records that were erased. */
    public static final CypherStatement ERASED_ROWS = CypherStatement.load("ingest/erased-rows");

    /** Which rows wait for what they refer to, a page at a time. */
    public static final CypherStatement WAITING_ROWS = CypherStatement.load("ingest/waiting-rows");

    /** What is believed now of the neighbourhoods of areas with these keys. */
    public static final CypherStatement AREA_NEIGHBOURS_STATES = CypherStatement.load("ingest/area-neighbours-states");

    /** Which of these neighbourhoods of areas, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement AREA_NEIGHBOURS_UNCHANGED =
            CypherStatement.load("ingest/area-neighbours-unchanged");

    /** Which associations between people of one agency are believed now. */
    public static final CypherStatement ASSOCIATIONS_BELIEVED = CypherStatement.load("ingest/associations-believed");

    /** What is believed now of the associations between people with these keys. */
    public static final CypherStatement ASSOCIATIONS_STATES = CypherStatement.load("ingest/associations-states");

    /** Which of these associations between people, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement ASSOCIATIONS_UNCHANGED = CypherStatement.load("ingest/associations-unchanged");

    /** What became of one delivery. */
    public static final CypherStatement BATCH = CypherStatement.load("ingest/batch");

    /** Which deliveries have arrived, the latest first, a page at a time. */
    public static final CypherStatement BATCHES = CypherStatement.load("ingest/batches");

    /** Opens the ledger entry of a delivery, or takes up the one of the same delivery that was interrupted. */
    public static final CypherStatement BEGIN_BATCH = CypherStatement.load("ingest/begin-batch");

    /** Records how far a delivery is loaded, if it is still this runner that loads it. */
    public static final CypherStatement CHECKPOINT = CypherStatement.load("ingest/checkpoint");

    /** Ends the belief in versions of episodes and in their links. */
    public static final CypherStatement CLOSE_EPISODES = CypherStatement.load("ingest/close-episodes");

    /** Ends the belief in versions of ties. */
    public static final CypherStatement CLOSE_TIES = CypherStatement.load("ingest/close-ties");

    /** Which communications between objects of one agency are believed now. */
    public static final CypherStatement COMMUNICATIONS_BELIEVED =
            CypherStatement.load("ingest/communications-believed");

    /** What is believed now of the communications between objects with these keys. */
    public static final CypherStatement COMMUNICATIONS_STATES = CypherStatement.load("ingest/communications-states");

    /** Which of these communications between objects, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement COMMUNICATIONS_UNCHANGED =
            CypherStatement.load("ingest/communications-unchanged");

    /** Closes the ledger entry of a delivery that is loaded to its end. */
    public static final CypherStatement COMPLETE_BATCH = CypherStatement.load("ingest/complete-batch");

    /** Changes what is believed of entities, keeping what was believed before, and their links likewise. */
    public static final CypherStatement CORRECT_ENTITIES = CypherStatement.load("ingest/correct-entities");

    /** Adds entities that were never recorded before, with their links. */
    public static final CypherStatement CREATE_ENTITIES = CypherStatement.load("ingest/create-entities");

    /** Adds episodes, or new versions of them, to the people they are about, with their links. */
    public static final CypherStatement CREATE_EPISODES = CypherStatement.load("ingest/create-episodes");

    /** Adds ties between entities, or new versions of them. */
    public static final CypherStatement CREATE_TIES = CypherStatement.load("ingest/create-ties");

    /** Brings the co-offending ties of everyone accused of these offences up to date; an offence with too many accused makes none. */
    public static final CypherStatement DERIVE_CO_OFFENDING = CypherStatement.load("ingest/derive-co-offending");

    /** Brings the co-residence ties of everyone who has lived at these addresses up to date; communal addresses make none. */
    public static final CypherStatement DERIVE_CO_RESIDENCE = CypherStatement.load("ingest/derive-co-residence");

    /** Brings the direct ties from people to these addresses up to date with the residences that say so. */
    public static final CypherStatement DERIVE_LIVED_AT = CypherStatement.load("ingest/derive-lived-at");

    /** Records that every row of a delivery is read, if it is still this runner that loads it. */
    public static final CypherStatement END_READING = CypherStatement.load("ingest/end-reading");

    /** Which entities of one agency are believed now. */
    public static final CypherStatement ENTITIES_BELIEVED = CypherStatement.load("ingest/entities-believed");

    /** Where these entities stand in the database, believed now or not. */
    public static final CypherStatement ENTITIES_RECORDED = CypherStatement.load("ingest/entities-recorded");

    /** Which of these entities are believed just as they are sent. */
    public static final CypherStatement ENTITIES_UNCHANGED = CypherStatement.load("ingest/entities-unchanged");

    /** What is believed now of the entities with these keys. */
    public static final CypherStatement ENTITY_STATES = CypherStatement.load("ingest/entity-states");

    /** What is believed now of the episodes with these keys. */
    public static final CypherStatement EPISODE_STATES = CypherStatement.load("ingest/episode-states");

    /** Which episodes of one agency are believed now. */
    public static final CypherStatement EPISODES_BELIEVED = CypherStatement.load("ingest/episodes-believed");

    /** Which of these episodes were ever recorded, believed now or not. */
    public static final CypherStatement EPISODES_RECORDED = CypherStatement.load("ingest/episodes-recorded");

    /** Which of these episodes are believed just as they are sent. */
    public static final CypherStatement EPISODES_UNCHANGED = CypherStatement.load("ingest/episodes-unchanged");

    /** Which relations between gangs of one agency are believed now. */
    public static final CypherStatement GANG_RELATIONS_BELIEVED =
            CypherStatement.load("ingest/gang-relations-believed");

    /** What is believed now of the relations between gangs with these keys. */
    public static final CypherStatement GANG_RELATIONS_STATES = CypherStatement.load("ingest/gang-relations-states");

    /** Which of these relations between gangs, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement GANG_RELATIONS_UNCHANGED =
            CypherStatement.load("ingest/gang-relations-unchanged");

    /** Which gang ties of one agency are believed now. */
    public static final CypherStatement GANG_TIES_BELIEVED = CypherStatement.load("ingest/gang-ties-believed");

    /** What is believed now of the gang ties with these keys. */
    public static final CypherStatement GANG_TIES_STATES = CypherStatement.load("ingest/gang-ties-states");

    /** Which of these ties to gangs, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement GANG_TIES_UNCHANGED = CypherStatement.load("ingest/gang-ties-unchanged");

    /** Which involvements in offences of one agency are believed now. */
    public static final CypherStatement INVOLVEMENTS_BELIEVED = CypherStatement.load("ingest/involvements-believed");

    /** What is believed now of the involvements in offences with these keys. */
    public static final CypherStatement INVOLVEMENTS_STATES = CypherStatement.load("ingest/involvements-states");

    /** Which of these involvements in offences, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement INVOLVEMENTS_UNCHANGED = CypherStatement.load("ingest/involvements-unchanged");

    /** When each agency last delivered, and how fresh its extract was. */
    public static final CypherStatement LATEST_DELIVERIES = CypherStatement.load("ingest/latest-deliveries");

    /** Marks the entities that one note names, for their derived ties to be worked out again; how many notes that were. */
    public static final CypherStatement MARK_PENDING = CypherStatement.load("ingest/mark-pending");

    /** Notes entities whose derived ties must be worked out again when the import ends. */
    public static final CypherStatement NOTE_PENDING = CypherStatement.load("ingest/note-pending");

    /** Which links of objects of one agency are believed now. */
    public static final CypherStatement OBJECT_LINKS_BELIEVED = CypherStatement.load("ingest/object-links-believed");

    /** What is believed now of the links of objects with these keys. */
    public static final CypherStatement OBJECT_LINKS_STATES = CypherStatement.load("ingest/object-links-states");

    /** Which of these links of objects, each of the type it is sent with, are believed just as they are sent. */
    public static final CypherStatement OBJECT_LINKS_UNCHANGED = CypherStatement.load("ingest/object-links-unchanged");

    /** Keeps rows whose references have not arrived yet. */
    public static final CypherStatement PARK_ROWS = CypherStatement.load("ingest/park-rows");

    /** Which rows wait for a reference, a page at a time. */
    public static final CypherStatement PARKED_ROWS = CypherStatement.load("ingest/parked-rows");

    /** Which addresses have residences that changed since the ties from them were last worked out. */
    public static final CypherStatement PENDING_ADDRESSES = CypherStatement.load("ingest/pending-addresses");

    /** Which offences have involvements that changed since the ties from them were last worked out. */
    public static final CypherStatement PENDING_OFFENCES = CypherStatement.load("ingest/pending-offences");

    /** Which people have involvements or an existence that changed since their roles were last worked out. */
    public static final CypherStatement PENDING_PEOPLE = CypherStatement.load("ingest/pending-people");

    /** Enters a delivery in the ledger that was refused as a whole, with the reason. */
    public static final CypherStatement REFUSE_BATCH = CypherStatement.load("ingest/refuse-batch");

    /** Which rows of one delivery were rejected, in the order of the delivery, a page at a time. */
    public static final CypherStatement REJECTS = CypherStatement.load("ingest/rejects");

    /** Which of the rows that wait for references wait no longer. */
    public static final CypherStatement READY_ROWS = CypherStatement.load("ingest/ready-rows");

    /** Forgets parked rows that are loaded, replaced or no longer delivered. */
    public static final CypherStatement RELEASE_ROWS = CypherStatement.load("ingest/release-rows");

    /** Ends the belief in entities; they stay, with all that was known of them. */
    public static final CypherStatement RETRACT_ENTITIES = CypherStatement.load("ingest/retract-entities");

    /** Leaves out addresses where nobody ever lived, from which no tie can follow. */
    public static final CypherStatement SETTLE_ADDRESSES = CypherStatement.load("ingest/settle-addresses");

    /** Leaves out offences that never had two accused, from which no tie can follow. */
    public static final CypherStatement SETTLE_OFFENCES = CypherStatement.load("ingest/settle-offences");

    /** Labels people by their believed involvements; where a person is no longer believed in, what they were tied through waits in turn. */
    public static final CypherStatement SETTLE_PEOPLE = CypherStatement.load("ingest/settle-people");

    /** Takes out ties that were removed for good while a delivery was read, and what of it came after. */
    public static final CypherStatement PURGE_REMOVED = CypherStatement.load("ingest/purge-removed");

    /** What was done in this system about the ties with these keys that a delivery must not undo. */
    public static final CypherStatement TIE_ACTS = CypherStatement.load("ingest/tie-acts");

    private IngestStatements() {}
}
