package uk.iomgraph.ingest.feed;

/** Why a delivery was rejected as a whole, before any row of it was read. */
public enum DeliveryFault {
    NOT_FOUND("There is no folder or file at the path"),
    BAD_ZIP("The file is not a zip that can be read"),
    ZIP_PATH("An entry of the zip leads out of its folder"),
    ZIP_DUPLICATE("Two entries of the zip have the same name"),
    ZIP_TOO_MANY_ENTRIES("The zip has more entries than a delivery needs"),
    ZIP_TOO_LARGE("The zip is too large when unpacked"),
    ZIP_BOMB("An entry of the zip is packed more tightly than records ever are"),
    MANIFEST_MISSING("There is no manifest.json"),
    MANIFEST_TOO_LARGE("The manifest is too large"),
    MANIFEST_NOT_JSON("The manifest is not JSON"),
    MANIFEST_INCOMPLETE("The manifest lacks something it must say"),
    WRONG_FEED("The manifest is of another feed"),
    WRONG_VERSION("The manifest is of a version this importer does not read"),
    BAD_SOURCE("The source of the manifest is not an agency code"),
    UNKNOWN_KIND("The kind of the manifest is neither FULL nor DELTA"),
    BAD_EXTRACTED_AT("The time of extraction is not ISO 8601 with an offset"),
    BAD_FILE_NAME("The manifest lists a name that no file of a delivery may have"),
    LISTED_TWICE("The manifest lists a file twice"),
    FILE_ABSENT("A file of the manifest is not in the delivery"),
    FILE_NOT_LISTED("A file of the delivery is not in the manifest"),
    NOT_A_FILE("A file of the delivery is a link or a folder"),
    WRONG_DIGEST("A file differs from the one the manifest was written for"),
    WRONG_ROW_COUNT("A file has another number of rows than the manifest says"),
    NOT_UTF8("A file is not UTF-8"),
    NO_HEADER("A file has no header row"),
    BAD_HEADER("The header row of a file cannot be read"),
    DUPLICATE_COLUMN("The header of a file names a column twice"),
    MISSING_COLUMN("The header of a file lacks a required column"),
    CHANGED_WHILE_READ("A file was changed while the delivery was read");

    private final String meaning;

    DeliveryFault(String meaning) {
        this.meaning = meaning;
    }

    /** The fault in a line of plain English. */
    public String meaning() {
        return meaning;
    }
}
