package uk.iomgraph.ingest.feed;

/**
 * How much a delivery may ask of the machine.
 *
 * @param fieldBytes most bytes of one value
 * @param rowBytes most bytes of one row
 * @param manifestBytes most bytes of the manifest
 * @param zipEntries most entries of a zip
 * @param zipBytes most bytes of a zip when unpacked
 * @param zipRatio how many times its packed size an entry of a zip may be, once it is past 10 MiB
 */
public record DeliveryLimits(
        int fieldBytes, int rowBytes, int manifestBytes, int zipEntries, long zipBytes, int zipRatio) {

    private static final int MEBIBYTE = 1 << 20;

    public DeliveryLimits {
        if (fieldBytes < 1
                || rowBytes < fieldBytes
                || manifestBytes < 1
                || zipEntries < 1
                || zipBytes < 1
                || zipRatio < 1) {
            throw new IllegalArgumentException("Every limit of a delivery is at least 1, and a row takes a field");
        }
    }

    /** What suits deliveries of ten million rows. */
    public static DeliveryLimits standard() {
        return new DeliveryLimits(MEBIBYTE, 4 * MEBIBYTE, MEBIBYTE, 200, 16L << 30, 200);
    }
}
