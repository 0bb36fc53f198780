// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.Inode;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.InodePicture;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.RequestPicture;
import org.folioscope.netfs.picture.SvgPicture;
import org.folioscope.netfs.picture.TextPicture;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.NetfsCookiesQuery;
import org.folioscope.query.NetfsCountersQuery;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsInodesQuery;
import org.folioscope.query.NetfsRequestsQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Prints what network file systems have in flight. */
@SuppressWarnings("resource") // the call closes its streams
final class NetfsCommand extends Command {

    private static final int SVG_WIDTH = 1024;
    private static final int TEXT_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 16_384;

    /** Folios that are drawn; more than a picture has dots. */
    private static final int MOST_FOLIOS = 1 << 18;

    private NetfsCommand(Description description) {
        super(description);
    }

    static Command netfs() {
        return new NetfsCommand(Commands.describe(
                "netfs",
                "IMAGE [FILE]",
                1,
                2,
                "files of network file systems (9p, cifs, afs, ceph, nfs): sizes, zero point, write-back lock, cookie;"
                        + " or the requests in flight, their parts, folios, the cache, counters; all, or those of one"
                        + " file",
                "netfs image.elf --requests",
                Option.REQUESTS,
                Option.REQUEST,
                Option.SUB_REQUESTS,
                Option.FOLIOS,
                Option.COOKIES,
                Option.COUNTERS,
                Option.SINCE,
                Option.HANDLES,
                Option.MESSAGES,
                Option.CONNECTIONS,
                Option.WIDTH,
                Option.DARK));
    }

    @Override
    String details() {
        return Help.columns(new NetfsInodesQuery(null, _ -> true))
                + "\nWith --requests: " + Help.columns(new NetfsRequestsQuery(null, _ -> true))
                + "\nWith --sub-requests: " + Help.columns(new NetfsSubRequestsQuery(null, _ -> true))
                + "\nWith --folios: " + Help.columns(new NetfsFoliosQuery(null, _ -> true))
                + "\nWith --cookies: " + Help.columns(new NetfsCookiesQuery(null, _ -> true))
                + "\nWith --counters: " + Help.columns(new NetfsCountersQuery(null, null))
                + SmbTables.columns();
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Netfs netfs = Netfs.of(call.kernel(), call.progress());
        boolean isAboutRequests = call.arguments().has(Option.REQUESTS)
                || call.arguments().has(Option.REQUEST)
                || call.arguments().has(Option.SUB_REQUESTS);
        String why = isAboutRequests ? netfs.noRequests() : netfs.reason();
        if (!why.isEmpty()) {
            call.errors().println("folioscope: " + why);
        }
        Inode only = call.operandCount() == 1 ? null : call.lookup().inode(call.operand(1), call.progress());
        if (only != null && netfs.inode(only.getAddress()).isEmpty()) {
            throw new UsageException(
                    call.operand(1) + " is no file of a network file system that uses netfs; \"folioscope netfs "
                            + call.operand(0) + "\" lists those");
        }
        print(netfs, only, call);
        // looking at folios and buffers finds more than looking at inodes
        netfs.findings().forEach(each -> call.errors().println("folioscope: " + each));
        return ExitCode.OK;
    }

    private static void print(Netfs netfs, Inode only, Call call)
            throws UsageException, QueryException, NoKernelException, IOException {
        Arguments arguments = call.arguments();
        long inode = only == null ? 0 : only.getAddress();
        NetfsRequest request = arguments.has(Option.REQUEST) ? request(netfs, arguments.value(Option.REQUEST)) : null;
        if (arguments.has(Option.SUB_REQUESTS)) {
            TablePrinter.print(
                    new NetfsSubRequestsQuery(
                            netfs, each -> request != null ? each == request : inode == 0 || each.inode() == inode),
                    call);
        } else if (request != null) {
            draw(picture(netfs, request, call), call);
        } else if (arguments.has(Option.REQUESTS)) {
            TablePrinter.print(new NetfsRequestsQuery(netfs, each -> inode == 0 || each.inode() == inode), call);
        } else if (arguments.has(Option.FOLIOS)) {
            TablePrinter.print(new NetfsFoliosQuery(netfs, each -> inode == 0 || each.address() == inode), call);
        } else if (arguments.has(Option.COOKIES)) {
            long cookie = only == null
                    ? 0
                    : netfs.inode(inode).map(NetfsInode::cookieAddress).orElse(0L);
            TablePrinter.print(new NetfsCookiesQuery(netfs, each -> only == null || each.address() == cookie), call);
        } else if (SmbTables.areWanted(arguments)) {
            SmbTables.print(netfs, inode, call);
        } else if (arguments.has(Option.COUNTERS) || arguments.has(Option.SINCE)) {
            counters(netfs, call);
        } else if (only != null && isSvg(call)) {
            draw(picture(netfs, netfs.inode(inode).orElseThrow(), call), call);
        } else {
            TablePrinter.print(new NetfsInodesQuery(netfs, each -> inode == 0 || each.address() == inode), call);
        }
    }

    private static NetfsRequest request(Netfs netfs, String text) throws UsageException {
        String digits = text.toLowerCase(Locale.ROOT).replaceFirst("^(r=|0x)", "");
        try {
            List<NetfsRequest> named = netfs.requests(Long.parseUnsignedLong(digits, 16));
            if (named.isEmpty()) {
                throw new UsageException("there is no netfs request " + text + " in flight; \"folioscope netfs\" with "
                        + Option.REQUESTS.text + " lists those that are");
            }
            if (named.size() > 1) {
                throw new UsageException("there are " + named.size() + " netfs requests " + text
                        + " in flight, because NFS counts its own; say the address of one: "
                        + named.stream()
                                .map(each -> Numbers.hex(each.address()) + " ("
                                        + each.origin().text() + ", "
                                        + netfs.inode(each)
                                                .map(NetfsInode::title)
                                                .orElse("no inode") + ")")
                                .collect(Collectors.joining(", ")));
            }
            return named.getFirst();
        } catch (NumberFormatException _) {
            throw new UsageException(Option.REQUEST.text + ": expected a request's number or address in hex, as "
                    + Option.REQUESTS.text + " shows it, such as 0000001f; found \"" + text + "\"");
        }
    }

    private static void counters(Netfs netfs, Call call)
            throws UsageException, QueryException, NoKernelException, IOException {
        String since = call.arguments().value(Option.SINCE);
        if (since == null) {
            TablePrinter.print(new NetfsCountersQuery(netfs, null), call);
            return;
        }
        try (Snapshot earlier = Snapshot.open(Path.of(since), call.openOptions(), call.progress())) {
            KernelSnapshot kernel = earlier.kernel();
            if (!kernel.map().buildId().equals(call.kernel().map().buildId())) {
                call.errors()
                        .println("folioscope: " + since + " holds another kernel ("
                                + kernel.map().release()
                                + "): what is said to have grown may be the difference of two guests");
            }
            TablePrinter.print(new NetfsCountersQuery(netfs, Netfs.of(kernel, call.progress())), call);
        }
    }

    /** As SVG where the output is such a file, else in letters. */
    private static void draw(LanePicture picture, Call call) throws UsageException, IOException {
        long width = call.number(Option.WIDTH, isSvg(call) ? SVG_WIDTH : TEXT_WIDTH);
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw new UsageException(
                    Option.WIDTH.text + ": expected " + LEAST_WIDTH + " to " + MOST_WIDTH + ", found " + width);
        }
        String text = isSvg(call)
                ? SvgPicture.of(picture, (int) width, call.arguments().has(Option.DARK))
                : TextPicture.of(picture, (int) width);
        call.output().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSvg(Call call) {
        String file = call.arguments().value(Option.OUTPUT);
        return file != null && file.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static LanePicture picture(Netfs netfs, NetfsRequest request, Call call) {
        NetfsInode inode = netfs.inode(request).orElse(null);
        List<NetfsFolio> folios = new ArrayList<>();
        if (inode != null) {
            netfs.folios(inode, call.progress(), each -> {
                if (each.start() < request.end() && each.start() + each.size() > request.start()) {
                    add(each, folios);
                }
            });
        }
        Set<Long> buffered = new HashSet<>();
        netfs.buffer(request, call.progress()).ifPresent(buffer -> {
            for (int i = 0; i < buffer.count(); i++) {
                buffered.add(buffer.page(i));
            }
        });
        return RequestPicture.of(request, inode, folios, buffered);
    }

    private static LanePicture picture(Netfs netfs, NetfsInode inode, Call call) {
        List<NetfsFolio> folios = new ArrayList<>();
        netfs.folios(inode, call.progress(), each -> add(each, folios));
        return InodePicture.of(
                inode,
                folios,
                netfs.cookie(inode).flatMap(netfs.caches()::object).orElse(null));
    }

    private static void add(NetfsFolio folio, List<NetfsFolio> folios) {
        if (folios.size() < MOST_FOLIOS) {
            folios.add(folio);
        }
    }
}
