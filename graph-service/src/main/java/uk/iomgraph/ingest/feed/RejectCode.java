package uk.iomgraph.ingest.feed;

/** Why one row was rejected. */
public enum RejectCode {
    BAD_QUOTING("The quotation marks of the row do not pair up"),
    FIELD_TOO_LONG("A value is longer than its column takes"),
    NOT_UTF8("A value has bytes that are not UTF-8"),
    BAD_CHARACTER("A value has a control character"),
    TOO_FEW_FIELDS("The row has fewer values than the header has columns"),
    TOO_MANY_FIELDS("The row has more values than the header has columns"),
    MISSING_VALUE("A required value is empty"),
    UNKNOWN_OPERATION("The op column is neither upsert nor retract"),
    BAD_REF("The ref or area code of the row is not well formed"),
    DUPLICATE_REF("An earlier row of the file has the same ref"),
    UNKNOWN_CODE("A value is not in the list its column allows"),
    BAD_DATE("A date is not a calendar day written YYYY-MM-DD"),
    BAD_INSTANT("A time is not ISO 8601 with an offset"),
    BAD_BOOLEAN("A yes-or-no value is neither true nor false"),
    BAD_NUMBER("A number cannot be read"),
    OUT_OF_RANGE("A number or date lies outside what its column takes"),
    BAD_REFERENCE("A reference to another row is not well formed"),
    TO_BEFORE_FROM("A period ends before it starts"),
    OTHER_SOURCE("Another agency describes this area, and only that agency may change it"),
    NO_CRITERION("A tie to a gang names no criterion by which it was made"),
    ASSOCIATION_ALONE(
            "A tie to a gang rests on nothing but whom the person knows, where they live or what was done to them"),
    SUSPECTED_FALSE("The information of a tie is graded E, suspected to be false"),
    REMOVED("The tie was removed for good, and is not taken in again"),
    ERASED("The row is, or names, a record that was erased, and is not taken in again");

    private final String meaning;

    RejectCode(String meaning) {
        this.meaning = meaning;
    }

    /** The code in a line of plain English. */
    public String meaning() {
        return meaning;
    }
}
