package org.povestka.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.server.http.Website;
import org.povestka.server.log.ServerLog;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Twin;
import org.povestka.store.Place;

/// A live twin in a folder of a test, on a free port.
final class Started implements AutoCloseable {

    private final Twin twin;
    private final Website website;
    private final HttpClient client = HttpClient.newHttpClient();

    private Started(Twin twin, Website website) {
        this.twin = twin;
        this.website = website;
    }

    static Started in(Path folder) {
        return in(folder, founding());
    }

    /// A town that began in another way.
    static Started in(Path folder, Founding founding) {
        Twin twin = Twin.open(place(folder), founding);
        return new Started(twin, Website.open(twin, 0));
    }

    /// The same with accounts.
    static Started in(Path folder, Guarded guarded) {
        Twin twin = Twin.open(place(folder), founding());
        Website.Opening opening = new Website.Opening(
                guarded.port(), Optional.of(guarded.keeper()), ServerLog.to(log(folder)));
        return new Started(twin, Website.open(twin, opening));
    }

    /// Where a town with accounts writes about itself.
    static Path log(Path folder) {
        return folder.resolve("server.log");
    }

    static Place place(Path folder) {
        return Place.of(folder.resolve("world.db").toString());
    }

    static Founding founding() {
        return new Founding(Founding.USUAL_START, Settings.USUAL, new Town(1, 200));
    }

    Twin twin() {
        return twin;
    }

    /// A man of the town whom a summons binds and who has an account.
    Dossier conscript() {
        return twin.world().people().values().stream()
                .filter(dossier -> dossier.profile().category() == Category.CONSCRIPT)
                .filter(dossier -> dossier.profile().account() == Account.HELD)
                .filter(dossier -> dossier.profile().region().code().equals("RU-MOW"))
                .findFirst()
                .orElseThrow();
    }

    /// Numbers of such men of a region.
    List<String> holders(String region) {
        return twin.world().people().values().stream()
                .filter(dossier -> dossier.profile().category() == Category.CONSCRIPT)
                .filter(dossier -> dossier.profile().account() == Account.HELD)
                .filter(dossier -> dossier.profile().region().code().equals(region))
                .map(dossier -> dossier.id().toString())
                .toList();
    }

    URI at(String path) {
        return URI.create(website.address()).resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    HttpResponse<String> deed(String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return post("/api/v1/deeds", body.replace('\'', '"'), all.toArray(String[]::new));
    }

    @Override
    public void close() {
        website.close();
        twin.close();
        client.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }
}
