package uk.iomgraph.support;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

/** A provider of identities that speaks OpenID Connect on the loopback address, for the life of the JVM. */
public final class IdentityProvider {

    /** By what name it knows the service. */
    public static final String AUDIENCE = "iom-graph";

    /** The service's secret, and the password of every person. */
    public static final String SECRET = UUID.randomUUID().toString();

    /** What it claims of each person and program. */
    private static final Map<String, Map<String, Object>> CLAIMS = Map.of(
            "ann",
            Map.of(
                    "groups", List.of("Analysts of Cheshire", "Cyclists"),
                    "areas", List.of("E22000026"),
                    "agency", "CHESHIRE-POLICE"),
            "bob",
            Map.of("groups", List.of("BOARD"), "areas", List.of("*")),
            "eve",
            Map.of("groups", List.of("ADMIN")),
            "notebooks",
            Map.of("groups", List.of("ANALYST", "ADMIN"), "areas", List.of("*"), "limited_access", true));

    private static String issuer;

    private IdentityProvider() {}

    /** Its address, which tokens name as their issuer. */
    public static synchronized String issuer() {
        if (issuer == null) {
            issuer = "http://localhost:" + start();
        }
        return issuer;
    }

    /** Sets the service up to take this provider's tokens. */
    public static void setUp(DynamicPropertyRegistry registry) {
        String jwt = "spring.security.oauth2.resourceserver.jwt.";
        registry.add(jwt + "issuer-uri", IdentityProvider::issuer);
        registry.add(jwt + "audiences", () -> AUDIENCE);
        registry.add("iom.security.claims.roles", () -> "groups");
        registry.add("iom.security.claims.role-names.[Analysts of Cheshire]", () -> "ANALYST");
    }

    /** The value of the header {@code Authorization} for a program, with a token that is good for this service. */
    public static String authorization(String program) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                .header("Authorization", TestAccount.basic(program, SECRET))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return "Bearer "
                + new JsonMapper().readTree(answer).path("access_token").asString();
    }

    private static int start() {
        try {
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(Files.createTempDirectory("provider").toString());
            tomcat.setHostname("localhost");
            tomcat.setPort(0);
            Context context =
                    tomcat.addContext("", tomcat.getServer().getCatalinaBase().toString());
            AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
            spring.register(Provider.class);
            context.addServletContainerInitializer(
                    (classes, servlets) -> {
                        spring.setServletContext(servlets);
                        spring.refresh();
                        servlets.addServlet("pages", new DispatcherServlet(spring))
                                .addMapping("/");
                        servlets.addFilter("security", new DelegatingFilterProxy("springSecurityFilterChain", spring))
                                .addMappingForUrlPatterns(null, false, "/*");
                    },
                    Set.of());
            tomcat.start();
            return tomcat.getConnector().getLocalPort();
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not marked as configuration, so that the service, which looks for that in all packages, does not take it up. */
    @EnableWebSecurity
    static class Provider {

        @Bean
        SecurityFilterChain protocol(HttpSecurity http) {
            OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
            return http.with(
                            server,
                            protocol -> protocol.oidc(oidc -> oidc.logoutEndpoint(
                                    logout -> logout.authenticationProviders(Provider::takeAnyPort))))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        /** Compares no port of the address to come back to after signing out, as the protocol has it for signing in. */
        private static void takeAnyPort(List<AuthenticationProvider> providers) {
            for (AuthenticationProvider provider : providers) {
                if (provider instanceof OidcLogoutAuthenticationProvider logout) {
                    logout.setAuthenticationValidator(asked -> {
                        OidcLogoutAuthenticationToken token = asked.getAuthentication();
                        if (!String.valueOf(token.getPostLogoutRedirectUri())
                                .matches("http://127\\.0\\.0\\.1:\\d+/sign-in\\?signed-out")) {
                            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
                        }
                    });
                }
            }
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(List.of("ann", "bob", "eve").stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + SECRET)
                            .roles()
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients() {
            RegisteredClient pages = client(AUDIENCE)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    // The port of an address on the loopback interface is not compared.
                    .redirectUri("http://127.0.0.1/login/oauth2/code/iom")
                    .scope("openid")
                    .build();
            RegisteredClient programs = client("notebooks")
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
            RegisteredClient stranger = client("stranger")
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
            return new InMemoryRegisteredClientRepository(pages, programs, stranger);
        }

        private static RegisteredClient.Builder client(String id) {
            return RegisteredClient.withId(id)
                    .clientId(id)
                    .clientSecret("{bcrypt}" + new BCryptPasswordEncoder(4).encode(SECRET))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        }

        /** A stranger's tokens are for the stranger, as the protocol has it; the others' are for the service. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                String name = token.getPrincipal().getName();
                token.getClaims().claims(claims -> claims.putAll(CLAIMS.getOrDefault(name, Map.of())));
                if (token.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN) && CLAIMS.containsKey(name)) {
                    token.getClaims().audience(List.of(AUDIENCE));
                }
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            RSAKey key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("tests")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
