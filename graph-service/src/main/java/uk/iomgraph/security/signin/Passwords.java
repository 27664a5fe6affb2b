package uk.iomgraph.security.signin;

import java.security.SecureRandom;

/** Makes passwords: twenty signs of thirty-one that are not taken for one another, about 99 bits. */
final class Passwords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int SIGNS_IN_GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < SIGNS_IN_GROUP; sign++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }
}
