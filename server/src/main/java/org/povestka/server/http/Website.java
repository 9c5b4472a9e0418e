package org.povestka.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.povestka.page.PageFile;
import org.povestka.papers.sheet.HtmlAnswer;
import org.povestka.registry.deed.Role;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.server.board.AuditorScreen;
import org.povestka.server.board.CaseScreen;
import org.povestka.server.board.ChainState;
import org.povestka.server.board.FaultScreen;
import org.povestka.server.board.IntakeScreen;
import org.povestka.server.log.ServerLog;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Member;
import org.povestka.server.paper.ExtractPaper;
import org.povestka.server.paper.NoticePaper;
import org.povestka.server.screen.Room;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.View;
import org.povestka.server.studio.Studio;
import org.povestka.server.twin.Twin;

/// Every address of the live twin, on the loopback of this machine.
public final class Website implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int MICROS = 1_000;
    private static final int FEW_PEOPLE = 20_000;
    private static final long MOST_BYTES = 64 * 1024;

    private final Twin twin;
    private final Opening opening;
    private final Optional<Doorkeeper> keeper;
    private final Stream stream;
    private final Studio studio = new Studio();
    private final Javalin javalin;
    private final byte[] page = PageFile.usual().bytes();
    private final byte[] style =
            (HtmlAnswer.style() + Carried.text("twin.css")).getBytes(StandardCharsets.UTF_8);
    private final byte[] script = Carried.text("live.js").getBytes(StandardCharsets.UTF_8);

    private final Metrics metrics = new Metrics();

    private Website(Twin twin, Opening opening) {
        this.twin = twin;
        this.opening = opening;
        this.keeper = opening.keeper();
        this.stream = new Stream(twin);
        this.javalin = Javalin.create(this::configure);
    }

    /// How a twin is opened.
    ///
    /// @param port the port; 0 for a free one
    /// @param keeper by what people are let in; nothing for the one user of this machine
    /// @param log what the server writes about itself; it is closed with the website
    public record Opening(int port, Optional<Doorkeeper> keeper, ServerLog log) {}

    /// Opens the twin to the one user of this machine.
    ///
    /// @param twin the world
    /// @param port the port; 0 for a free one
    /// @return the open website
    /// @throws PortTaken if another program listens there
    public static Website open(Twin twin, int port) {
        return open(twin, new Opening(port, Optional.empty(), ServerLog.ofFailures()));
    }

    /// Opens the twin.
    ///
    /// @param twin the world
    /// @param opening to whom, and where
    /// @return the open website
    /// @throws PortTaken if another program listens there
    public static Website open(Twin twin, Opening opening) {
        Website website = new Website(twin, opening);
        try {
            website.javalin.start(LOOPBACK, opening.port());
            return website;
        } catch (JavalinBindException e) {
            throw new PortTaken(opening.port(), e);
        }
    }

    /// Where it is.
    ///
    /// @return such as `http://127.0.0.1:8080/`
    public String address() {
        return "http://" + LOOPBACK + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
        stream.close();
        studio.close();
        hangUp();
        javalin.stop();
        opening.log().close();
    }

    /// Jetty waits for ever for a browser that stays on the line.
    private void hangUp() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            connector.getConnectedEndPoints().forEach(EndPoint::close);
        }
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = MOST_BYTES;
        keeper.ifPresent(one -> config.jetty.modifyServletContextHandler(
                handler -> handler.setSessionHandler(Session.handler(one.address()))));
        config.requestLogger.http(this::note);
        gates(config.routes);
        screens(config.routes);
        new StudioDoor(twin, studio).routes(config.routes);
        new TourDoor(twin).routes(config.routes);
        files(config.routes);
        new RestDoor(twin, stream, metrics).routes(config.routes);
        new Failures(twin, opening.log()).routes(config.routes);
    }

    private void note(Context ctx, float millis) {
        opening.log()
                .answered(new ServerLog.Answered(
                        String.valueOf(ctx.method()),
                        Failures.route(ctx),
                        ctx.statusCode(),
                        Visit.role(ctx).word(),
                        (long) (millis * MICROS)));
    }

    private void gates(RoutesConfig routes) {
        keeper.ifPresent(one -> routes.before(Gate::close));
        routes.before(new Guard(keeper.map(Doorkeeper::address))::check);
        keeper.ifPresent(one -> {
            routes.before(new Gate(one, twin)::check);
            new LoginDoor(one, twin, opening.log()).routes(routes);
            new MembersDoor(one, twin).routes(routes);
        });
    }

    private void screens(RoutesConfig routes) {
        DeedDoor deeds = new DeedDoor(twin);
        routes.get("/", ctx -> ctx.redirect("/" + Room.of(Visit.role(ctx)).path()));
        for (Room room : Room.values()) {
            routes.get("/" + room.path(), ctx -> empty(ctx, room));
            routes.get("/" + room.path() + "/{person}", ctx -> withPerson(ctx, room));
        }
        routes.get("/intake", this::intake);
        routes.get("/notice/{person}", this::notice);
        routes.get("/extract/{person}", this::extract);
        routes.post("/deeds", deeds::form);
        if (keeper.isEmpty()) {
            routes.post("/role", Website::takeRole);
        }
        routes.post("/language", ctx -> {
            Visit.keepLanguage(ctx, ctx.formParam("language"));
            ctx.redirect(Visit.back(ctx), HttpStatus.SEE_OTHER);
        });
    }

    private static void takeRole(Context ctx) {
        Optional<Role> role = Visit.role(ctx.formParam("role"));
        role.ifPresent(taken -> Visit.keepRole(ctx, taken));
        ctx.redirect("/" + role.map(Room::of).orElse(Room.FEED).path(), HttpStatus.SEE_OTHER);
    }

    private void files(RoutesConfig routes) {
        routes.get(
                "/style.css", ctx -> ctx.contentType("text/css; charset=utf-8").result(style));
        routes.get(
                "/live.js",
                ctx -> ctx.contentType("text/javascript; charset=utf-8").result(script));
        // The page carries its own policy, which lets its own script run and nothing else.
        routes.get("/page", ctx -> {
            ctx.res().setHeader("Content-Security-Policy", "frame-ancestors 'none'");
            ctx.contentType("text/html; charset=utf-8").result(page);
        });
    }

    private void empty(Context ctx, Room room) {
        View view = Visit.view(ctx, twin);
        if (!room.admits(view.who().role())) {
            ctx.status(HttpStatus.FORBIDDEN)
                    .html(Screens.refusal(view, "said.wrong-role", List.of()));
            return;
        }
        Optional<PersonId> own = Visit.member(ctx).flatMap(Member::person);
        if (own.isPresent()) {
            ctx.redirect("/" + room.path() + "/" + own.get(), HttpStatus.SEE_OTHER);
            return;
        }
        String search = Optional.ofNullable(ctx.queryParam("search")).orElse("");
        boolean searching = ctx.queryParam("search") != null;
        ctx.html(
                switch (room) {
                    case FAULTS -> new FaultScreen(view, List.of()).page();
                    case AUDITOR ->
                        searching
                                ? Screens.empty(room, view, search)
                                : new AuditorScreen(view, chain(ctx)).page();
                    case FEED, RECORD, OFFICE, PORTAL, BORDER, SUPERVISOR, COUNTER, COURT ->
                        Screens.empty(room, view, search);
                });
    }

    /// Recomputed at once where the journal is short, and else for whoever asks.
    private ChainState chain(Context ctx) {
        boolean asked = ctx.queryParam("chain") != null;
        boolean brief = twin.world().people().size() <= FEW_PEOPLE;
        return new ChainState(asked || brief ? List.of(twin.verify()) : List.of());
    }

    private void withPerson(Context ctx, Room room) {
        View view = Visit.view(ctx, twin);
        Optional<Dossier> found = person(ctx);
        if (!room.admits(view.who().role())) {
            ctx.status(HttpStatus.FORBIDDEN)
                    .html(Screens.refusal(view, "said.wrong-role", List.of()));
        } else if (found.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND).html(Screens.refusal(view, "said.nobody", List.of()));
        } else {
            ctx.html(
                    switch (room) {
                        case FAULTS -> new FaultScreen(view, List.of(found.get())).page();
                        case AUDITOR -> new CaseScreen(view, found.get()).page();
                        case FEED, RECORD, OFFICE, PORTAL, BORDER, SUPERVISOR, COUNTER, COURT ->
                            Screens.of(room, view, found.get());
                    });
        }
    }

    private void intake(Context ctx) {
        View view = Visit.view(ctx, twin);
        if (Room.RECORD.admits(view.who().role())) {
            ctx.html(IntakeScreen.page(view));
        } else {
            ctx.status(HttpStatus.FORBIDDEN)
                    .html(Screens.refusal(view, "said.wrong-role", List.of()));
        }
    }

    private void notice(Context ctx) {
        View view = Visit.view(ctx, twin);
        Optional<byte[]> paper = person(ctx)
                .flatMap(dossier -> NoticePaper.of(dossier, view.who().language()));
        if (paper.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND).html(Screens.refusal(view, "no-such-page", List.of()));
            return;
        }
        ctx.header("Content-Disposition", "inline; filename=\"notice.pdf\"")
                .contentType("application/pdf")
                .result(paper.get());
    }

    /// His own account prints it, and the operator who keeps the record.
    private void extract(Context ctx) {
        View view = Visit.view(ctx, twin);
        Optional<Dossier> found = person(ctx);
        boolean his = Room.PORTAL.admits(view.who().role())
                || Room.RECORD.admits(view.who().role());
        if (!his) {
            ctx.status(HttpStatus.FORBIDDEN)
                    .html(Screens.refusal(view, "said.wrong-role", List.of()));
        } else if (found.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND).html(Screens.refusal(view, "said.nobody", List.of()));
        } else {
            ctx.header("Content-Disposition", "inline; filename=\"extract.pdf\"")
                    .contentType("application/pdf")
                    .result(ExtractPaper.of(found.get(), view.who().language()));
        }
    }

    private Optional<Dossier> person(Context ctx) {
        return PersonId.parse(ctx.pathParam("person"))
                .flatMap(id -> twin.world().find(id));
    }
}
