package uk.iomgraph.security;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is said of records of limited access to those who may not see them.
 *
 * @param messages by the code of the agency that sent the record, what it says instead of the sentence of this service:
 *     whom to ring, for example. One to 500 characters, and the same of everybody, since it must say nothing of the person
 */
@ConfigurationProperties("iom.limited-access")
record LimitedAccessSettings(@DefaultValue Map<String, String> messages) {

    private static final int LONGEST = 500;

    LimitedAccessSettings {
        messages = Map.copyOf(messages);
        messages.forEach((agency, message) -> {
            if (message.isBlank() || message.length() > LONGEST) {
                throw new IllegalArgumentException("iom.limited-access.messages[" + agency
                        + "] has to be a message of 1 to " + LONGEST + " characters");
            }
        });
    }
}
