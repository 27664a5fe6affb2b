package uk.iomgraph.pages;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that is kept as a file rather than shown. That nobody on the way keeps it, the door to all pages sees to. */
final class Attachment {

    private Attachment() {}

    /**
     * The answer.
     *
     * @param name the file's name with its extension; it says nothing about anybody
     */
    static <T> ResponseEntity<T> of(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
