package org.povestka.server.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A provider of OpenID Connect, at which somebody logs in instead of here: authorization code
/// with PKCE. Of what it tells, nothing is kept but a digest of issuer and subject.
public final class Provider {

    private static final int PATIENCE = 10_000;
    private static final Scope SCOPE = new Scope("openid");

    private final Client client;
    private final URI back;

    private volatile Optional<OIDCProviderMetadata> metadata = Optional.empty();

    /// How the town is known at the provider.
    ///
    /// @param issuer who the provider says it is
    /// @param id the name of the town there
    /// @param secret its password there, which is in no log
    public record Client(String issuer, String id, String secret) {
        @Override
        public String toString() {
            return id + " at " + issuer;
        }
    }

    /// What has to come back as it was sent out.
    ///
    /// @param state ties the answer to this browser
    /// @param nonce ties the token to this answer
    /// @param verifier proves to the provider who asked
    public record Ticket(String state, String nonce, String verifier) {}

    /// Somebody is sent to the provider.
    ///
    /// @param address where to
    /// @param ticket what is remembered of it
    public record Departure(URI address, Ticket ticket) {}

    /// The provider did not vouch for anybody.
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(String why) {
            super(why);
        }
    }

    /// A provider.
    ///
    /// @param client how the town is known there
    /// @param back the address of this town to which people come back
    public Provider(Client client, URI back) {
        this.client = client;
        this.back = back;
    }

    /// Sends somebody there.
    ///
    /// @return where, and what to remember
    /// @throws Refused if the provider does not answer
    public Departure departs() throws Refused {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(client.id()), back)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        Ticket ticket = new Ticket(state.getValue(), nonce.getValue(), verifier.getValue());
        return new Departure(request.toURI(), ticket);
    }

    /// Who came back.
    ///
    /// @param query the query with which he came
    /// @param ticket what was remembered when he left
    /// @return the digest of who he is there
    /// @throws Refused if the answer, its token or their maker is not the one it should be
    public String identity(String query, Ticket ticket) throws Refused {
        try {
            AuthenticationSuccessResponse answer = answer(query, ticket);
            IDTokenClaimsSet claims = claims(token(answer, ticket), ticket);
            return Secrets.digest(
                    claims.getIssuer().getValue() + "\n" + claims.getSubject().getValue());
        } catch (ParseException | IOException | BadJOSEException | JOSEException e) {
            throw new Refused(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private AuthenticationSuccessResponse answer(String query, Ticket ticket)
            throws ParseException, Refused {
        URI came = URI.create(back + "?" + query);
        if (!(AuthenticationResponseParser.parse(came)
                instanceof AuthenticationSuccessResponse answer)) {
            throw new Refused("the provider answered with an error");
        }
        @Nullable State state = answer.getState();
        if (state == null || !Secrets.same(state.getValue(), ticket.state())) {
            throw new Refused("another state");
        }
        @Nullable Issuer issuer = answer.getIssuer();
        if (issuer != null && !issuer.getValue().equals(client.issuer())) {
            throw new Refused("another issuer");
        }
        if (answer.getAuthorizationCode() == null) {
            throw new Refused("no code");
        }
        return answer;
    }

    private OIDCTokenResponse token(AuthenticationSuccessResponse answer, Ticket ticket)
            throws ParseException, IOException, Refused {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                answer.getAuthorizationCode(), back, new CodeVerifier(ticket.verifier()));
        ClientSecretBasic proof =
                new ClientSecretBasic(new ClientID(client.id()), new Secret(client.secret()));
        HTTPRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(), proof, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        if (OIDCTokenResponseParser.parse(request.send()) instanceof OIDCTokenResponse tokens
                && tokens.getOIDCTokens().getIDToken() != null) {
            return tokens;
        }
        throw new Refused("no token");
    }

    private IDTokenClaimsSet claims(OIDCTokenResponse tokens, Ticket ticket)
            throws BadJOSEException, JOSEException, Refused, IOException {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(client.issuer()),
                new ClientID(client.id()),
                com.nimbusds.jose.JWSAlgorithm.RS256,
                metadata().getJWKSetURI().toURL());
        return validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(ticket.nonce()));
    }

    /// What the provider tells of itself, asked for when it is first needed: it may start later
    /// than the town.
    private OIDCProviderMetadata metadata() throws Refused {
        if (metadata.isEmpty()) {
            try {
                metadata = Optional.of(OIDCProviderMetadata.resolve(
                        new Issuer(client.issuer()), PATIENCE, PATIENCE));
            } catch (GeneralException | IOException e) {
                throw new Refused("the provider does not answer: " + e.getMessage());
            }
        }
        return metadata.get();
    }
}
