package uk.iomgraph.pages.records;

import uk.iomgraph.pages.Picture;

/**
 * A flow picture that a script draws from a table of the page: of a row it takes the head, the column “To”, and a figure.
 * Without script the table alone is there.
 *
 * @param table the id of the table
 * @param figure the heading of the column with the figure
 * @param summary what is to be seen
 */
record FlowPicture(String table, String figure, String summary) implements Picture {

    @Override
    public String fragment() {
        return "flow";
    }
}
