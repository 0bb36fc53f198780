// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.Types;

/**
 * Decodes cifs_tcp_ses_list: connections, their sessions and shares (struct TCP_Server_Info, cifs_ses, cifs_tcon), and the messages
 * that wait for an answer (fs/smb/client/cifsglob.h). One thread.
 */
final class ConnectionReader {

    /** Connections, shares, handles and messages that are listed, of all together. */
    static final int MOST = 1 << 16;

    private static final int LONGEST_NAME = 1024;

    /** What {@link KernelNames#escape} makes of a backslash. */
    private static final String ESCAPED_BACKSLASH = "\\134";

    private final Context context;
    private final MemoryReader reader;
    private final HandleReader handles;
    private final long head;
    private final Field node;
    private final Field id;
    private final Field host;
    private final Field dialect;
    private final Field state;
    private final Field credits;
    private final Field echoCredits;
    private final Field oplockCredits;
    private final Field inFlight;
    private final Field pending;
    private final Field sessions;
    private final Field sessionNode;
    private final Field sessionId;
    private final Field shares;
    private final Field shareNode;
    private final Field shareName;
    private final Field treeId;
    private final Field openFiles;
    private final Field openFileNode;
    private final MessageReader messages;
    private int left = MOST;

    /** @throws MissingMemberException when this kernel has no cifs, or keeps what is needed elsewhere */
    ConnectionReader(Context context, HandleReader handles) {
        this.context = context;
        this.handles = handles;
        reader = context.map().virtualReader();
        OptionalLong symbol = context.map().symbols().find("cifs_tcp_ses_list");
        if (symbol.isEmpty()) {
            throw new MissingMemberException("symbol cifs_tcp_ses_list");
        }
        head = symbol.getAsLong();
        Members server = context.members("TCP_Server_Info");
        node = server.need("tcp_ses_list");
        sessions = server.need("smb_ses_list");
        id = server.want("numbers of connections", "conn_id");
        host = server.want("names of servers", "hostname");
        dialect = server.want("dialects of SMB", "dialect");
        state = server.want("states of connections", "tcpStatus");
        credits = server.want("credits", "credits");
        echoCredits = server.want("credits", "echo_credits");
        oplockCredits = server.want("credits", "oplock_credits");
        inFlight = server.want("counts of messages in flight", "in_flight");
        pending = server.want("messages in flight", "pending_mid_q");
        Members session = context.members("cifs_ses");
        sessionNode = session.need("smb_ses_list");
        sessionId = session.need("Suid");
        shares = session.need("tcon_list");
        Members share = context.members("cifs_tcon");
        shareNode = share.need("tcon_list");
        shareName = share.want("names of shares", "tree_name");
        treeId = share.need("tid");
        openFiles = share.need("openFileList");
        openFileNode = context.members("cifsFileInfo").need("tlist");
        messages = new MessageReader(context);
    }

    List<SmbConnection> read(Progress progress) {
        progress.begin("Reading SMB connections", -1);
        List<SmbConnection> result = new ArrayList<>();
        each(head, node, "cifs_tcp_ses_list", progress, at -> result.add(connection(at, progress)));
        return result;
    }

    private SmbConnection connection(long at, Progress progress) {
        List<SmbShare> found = new ArrayList<>();
        String name = "of the SMB connection at " + Numbers.hex(at);
        each(
                at + sessions.offset(),
                sessionNode,
                "sessions " + name,
                progress,
                session -> each(
                        session + shares.offset(),
                        shareNode,
                        "shares " + name,
                        progress,
                        share -> found.add(share(share, sessionId.get(reader, session), progress))));
        List<SmbMessage> waiting = new ArrayList<>();
        if (pending.present()) {
            each(
                    at + pending.offset(),
                    messages.node(),
                    "messages in flight " + name,
                    progress,
                    message -> waiting.add(messages.read(message)));
        }
        return new SmbConnection(
                at,
                value(id, at),
                host(at),
                (int) value(dialect, at),
                state(at),
                value(credits, at),
                value(echoCredits, at),
                value(oplockCredits, at),
                value(inFlight, at),
                List.copyOf(waiting),
                List.copyOf(found));
    }

    private SmbShare share(long at, long session, Progress progress) {
        long tree = treeId.get(reader, at);
        List<OpenHandle> open = new ArrayList<>();
        each(
                at + openFiles.offset(),
                openFileNode,
                "open files of the share at " + Numbers.hex(at),
                progress,
                file -> open.add(handles.read(file, tree, session)));
        String name = shareName.present() ? unc(at + shareName.offset(), shareName.size()) : "";
        return new SmbShare(at, name, tree, session, List.copyOf(open));
    }

    /** The share's name with slashes, as mount(8) takes it. */
    private String unc(long at, int size) {
        return KernelNames.readCString(reader, at, Math.min(size, LONGEST_NAME)).replace(ESCAPED_BACKSLASH, "/");
    }

    /** Hands what is linked by {@code link} to {@code visit}; one that can't be read becomes a finding. */
    private void each(long list, Field link, String what, Progress progress, LongConsumer visit) {
        ListWalk walk = ListWalk.ofList(reader, list, what, context.findings());
        for (long next = walk.next(); next != 0; next = walk.next()) {
            progress.check();
            if (left-- <= 0) {
                context.findings()
                        .warning("there are more than " + MOST + " objects of cifs; the others are left out", next);
                return;
            }
            long at = next - link.offset();
            try {
                visit.accept(at);
            } catch (MemoryFaultException e) {
                context.findings().warning("one of the " + what + " can't be read: " + e.getMessage(), at);
            }
        }
    }

    private String host(long at) {
        long text = value(host, at);
        return text == 0 ? "" : KernelNames.readCString(reader, text, LONGEST_NAME);
    }

    private String state(long at) {
        long number = value(state, at);
        return context.map().types().enumeration("statusEnum").stream()
                .filter(each -> each.value() == number)
                .map(Types.Enumerator::name)
                .findFirst()
                .orElse("state " + number);
    }

    private long value(Field field, long at) {
        return field.present() ? field.get(reader, at) : 0;
    }
}
