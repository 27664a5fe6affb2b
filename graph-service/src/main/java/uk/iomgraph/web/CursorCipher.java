package uk.iomgraph.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/** Seals sort values into cursors with AES-GCM, the question being the associated data, and opens them again. */
@Component
final class CursorCipher {

    private static final Logger LOG = LoggerFactory.getLogger(CursorCipher.class);

    private static final String SENTENCE =
            "'after' is not a cursor of this list. Use the endCursor of the page before, with the same arguments.";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 4096;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    CursorCipher(CursorSettings settings) {
        byte[] bytes = new byte[KEY_BYTES];
        if (settings.cursorKey() == null) {
            random.nextBytes(bytes);
            LOG.info("No iom.cursor-key is set: page cursors end with this start of the service");
        } else {
            bytes = configured(settings.cursorKey());
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    String seal(List<String> values, String question) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, question).doFinal(written(values));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    List<String> open(String cursor, String question) {
        if (cursor.length() > LONGEST) {
            throw new BadQuestion(Fault.BAD_CURSOR, SENTENCE);
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                throw new BadQuestion(Fault.BAD_CURSOR, SENTENCE);
            }
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, question);
            return read(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (IllegalArgumentException | GeneralSecurityException | ProviderException e) {
            // What went wrong is nobody's business: the cause would help to forge a cursor.
            throw new BadQuestion(Fault.BAD_CURSOR, SENTENCE);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String question) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(question.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] configured(String setting) {
        String fault = "iom.cursor-key must be 256 bits in Base64, as 'openssl rand -base64 32' prints them";
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(setting.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(fault);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(fault);
        }
        return bytes;
    }

    private static byte[] written(List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String value : values) {
                byte[] text = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] bytes) {
        List<String> values = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                values.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was sealed here is well formed", e);
        }
        return values;
    }
}
