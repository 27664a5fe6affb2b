package uk.iomgraph.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The opaque identity of a person, address, offence, object, gang, agency or area in this system. It is the first 128
 * bits of the SHA-256 of the assertion key it was first recorded under, so that loading the same delivery into an empty
 * graph gives the same ids; nothing can be read from it.
 *
 * @param value 22 characters of URL-safe Base64
 */
public record EntityId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    public EntityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an id of this system: 22 letters, digits, '-' or '_' are expected");
        }
    }

    /**
     * What somebody names by its id or by its key.
     *
     * @param name an id, which is taken as it is, or a key
     */
    public static EntityId named(String name) {
        return FORM.matcher(name).matches() ? new EntityId(name) : ofKey(name);
    }

    /**
     * The id of what is first recorded under a key.
     *
     * @param key assertion key, {@code source/file/ref}
     * @return the id; the same for the same key
     */
    public static EntityId ofKey(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new EntityId(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
