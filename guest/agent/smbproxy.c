// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// An SMB server that misbehaves on purpose: a proxy before the kernel's own (smb.c), on a port of its own. Requests of the
// commands that it was told to hold wait here, for as long as one likes, and the server knows nothing of them. Then each
// can be passed on, passed on for fewer bytes, or refused. So netfs has requests in flight of which the state of each part
// is known, and nothing is left to chance: one waits until a request has come, and says what becomes of it. The client must
// not sign its messages. Commands reach the process through a socket; what it saw of READ and WRITE it can list.
#include "smbproxy.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { SERVER_PORT = 445, LINK_LIMIT = 8, REQUEST_LIMIT = 1024, ORDER_BYTES = 4096, WORD_LIMIT = 64 };

// The client's connection, and ours to the server; -1: not in use.
static struct link {
    int client, server;
} links[LINK_LIMIT];

// What was held, or is a READ or WRITE, in the order in which it came.
static struct request {
    unsigned command;
    uint64_t message, position, file;
    uint32_t length;
    int link; // that it came by, while it is held; -1 then
    char fate[24];
    struct smb_frame frame; // while it is held
} requests[REQUEST_LIMIT];

static size_t known;
static uint32_t holding; // a bit for each command
static int waiting = -1; // who waits until so many requests of a command are held
static unsigned awaited_command, awaited_count;

static int listener_of_clients, listener_of_orders;

static void forget(struct request *request, const char *fate)
{
    snprintf(request->fate, sizeof(request->fate), "%s", fate);
    request->link = -1;
    free(request->frame.bytes);
}

static void close_link(int number)
{
    struct link *link = &links[number];
    for (size_t i = 0; i < known; i++)
        if (requests[i].link == number)
            forget(&requests[i], "lost");
    close(link->client);
    close(link->server);
    link->client = link->server = -1;
}

// Nothing waits in a socket for a timer: when all sleep, all has arrived.
static void send_at_once(int fd)
{
    int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

static int connect_to_server(void)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(SERVER_PORT), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    send_at_once(fd);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
        close(fd);
        fd = -1;
    }
    return fd;
}

static void accept_client(void)
{
    int fd = accept4(listener_of_clients, NULL, NULL, SOCK_CLOEXEC);
    send_at_once(fd);
    for (int i = 0; i < LINK_LIMIT && fd >= 0; i++) {
        if (links[i].client >= 0)
            continue;
        links[i].client = fd;
        links[i].server = connect_to_server();
        if (links[i].server < 0)
            close_link(i);
        return;
    }
    if (fd >= 0)
        close(fd);
}

static size_t held_of(unsigned command)
{
    size_t count = 0;
    for (size_t i = 0; i < known; i++)
        count += requests[i].link >= 0 && requests[i].command == command;
    return count;
}

static void print_request(int fd, size_t number)
{
    const struct request *each = &requests[number];
    dprintf(
        fd,
        "%zu %s %llu+%u message %llu file 0x%llx %s\n",
        number + 1,
        smb_command_name(each->command),
        (unsigned long long)each->position,
        each->length,
        (unsigned long long)each->message,
        (unsigned long long)each->file,
        each->fate);
}

// An answer to an order: 0 or a negative errno, then text until the connection ends.
static void answer(int fd, int32_t status)
{
    if (write(fd, &status, sizeof(status)) != sizeof(status))
        fprintf(stderr, "agent: smb-proxy: %s\n", strerror(errno));
}

static void tell_who_waits(void)
{
    if (waiting < 0 || held_of(awaited_command) < awaited_count)
        return;
    answer(waiting, 0);
    for (size_t i = 0; i < known; i++)
        if (requests[i].link >= 0 && requests[i].command == awaited_command)
            print_request(waiting, i);
    close(waiting);
    waiting = -1;
}

static void from_client(int number)
{
    struct smb_frame frame;
    if (smb_frame_receive(links[number].client, &frame) < 0) {
        close_link(number);
        return;
    }
    unsigned command = smb_is_request(&frame) ? (unsigned)smb_field(&frame, SMB_COMMAND, 2) : SMB_COMMANDS;
    bool holds = command < SMB_COMMANDS && (holding & 1u << command) != 0 && known < REQUEST_LIMIT;
    bool transfers = command == SMB_READ || command == SMB_WRITE;
    if ((holds || transfers) && known < REQUEST_LIMIT) {
        struct request *request = &requests[known++];
        *request = (struct request){
            .command = command,
            .message = smb_field(&frame, SMB_MESSAGE, 8),
            .position = transfers ? smb_field(&frame, SMB_POSITION, 8) : 0,
            .length = transfers ? (uint32_t)smb_field(&frame, SMB_LENGTH, 4) : 0,
            .file = transfers ? smb_field(&frame, SMB_FILE, 8) : 0,
            .link = holds ? number : -1,
            .frame = frame,
        };
        snprintf(request->fate, sizeof(request->fate), holds ? "held" : "passed");
    }
    if (holds) {
        tell_who_waits();
        return;
    }
    int result = smb_frame_send(links[number].server, &frame);
    free(frame.bytes);
    if (result < 0)
        close_link(number);
}

static void from_server(int number)
{
    struct smb_frame frame;
    int result = smb_frame_receive(links[number].server, &frame);
    if (result == 0) {
        result = smb_frame_send(links[number].client, &frame);
        free(frame.bytes);
    }
    if (result < 0)
        close_link(number);
}

// The held request of that number; NULL when there is none.
static struct request *find_held(const char *word)
{
    unsigned long number = strtoul(word, NULL, 0);
    return number > 0 && number <= known && requests[number - 1].link >= 0 ? &requests[number - 1] : NULL;
}

static int pass(struct request *request)
{
    int link = request->link;
    int result = smb_frame_send(links[link].server, &request->frame);
    forget(request, "passed");
    if (result < 0)
        close_link(link);
    return result;
}

static int shorten(struct request *request, uint32_t length)
{
    int result = smb_is_signed(&request->frame) ? -EOPNOTSUPP : smb_shorten(&request->frame, length);
    if (result == 0)
        result = pass(request);
    if (result == 0)
        snprintf(request->fate, sizeof(request->fate), "shortened %u", length);
    return result;
}

static int refuse(struct request *request, uint32_t status)
{
    char fate[24];
    int link = request->link;
    int result = smb_is_signed(&request->frame) ? -EOPNOTSUPP : smb_refuse(&request->frame, status);
    if (result < 0)
        return result;
    result = smb_frame_send(links[link].client, &request->frame);
    snprintf(fate, sizeof(fate), "refused 0x%08x", status);
    forget(request, fate);
    if (result < 0)
        close_link(link);
    return result;
}

// One request, told by its number and one more word that the verb needs.
static int decide(const char *verb, const char *word, const char *number)
{
    struct request *request = find_held(number);
    if (request == NULL)
        return -ENOENT;
    if (strcmp(verb, "pass") == 0)
        return pass(request);
    uint32_t value = (uint32_t)strtoul(word, NULL, 0);
    return strcmp(verb, "shorten") == 0 ? shorten(request, value) : refuse(request, value);
}

static int hold_commands(bool holds, int count, char **words)
{
    for (int i = 0; i < count; i++) {
        int command = smb_command_number(words[i]);
        if (command < 0)
            return command;
        holding = holds ? holding | 1u << command : holding & ~(1u << command);
        for (size_t each = 0; each < known && !holds; each++)
            if (requests[each].link >= 0 && requests[each].command == (unsigned)command)
                pass(&requests[each]);
    }
    return count == 0 ? -EINVAL : 0;
}

// Does what was ordered; 1 when whoever ordered it has to wait.
static int obey(int fd, int count, char **words)
{
    const char *verb = count > 0 ? words[0] : "";
    if (strcmp(verb, "hold") == 0 || strcmp(verb, "release") == 0)
        return hold_commands(verb[0] == 'h', count - 1, words + 1);
    if (strcmp(verb, "await") == 0 && count == 3) {
        int command = smb_command_number(words[1]);
        if (command < 0)
            return command;
        if (waiting >= 0)
            close(waiting);
        awaited_command = (unsigned)command;
        awaited_count = (unsigned)strtoul(words[2], NULL, 0);
        waiting = fd;
        tell_who_waits();
        return 1;
    }
    bool passes = strcmp(verb, "pass") == 0;
    int first = passes ? 1 : 2;
    if (passes || strcmp(verb, "shorten") == 0 || strcmp(verb, "refuse") == 0) {
        int result = count > first ? 0 : -EINVAL;
        for (int i = first; i < count && result == 0; i++)
            result = decide(verb, words[1], words[i]);
        return result;
    }
    if (strcmp(verb, "drop") == 0) {
        for (int i = 0; i < LINK_LIMIT; i++)
            if (links[i].client >= 0)
                close_link(i);
        return 0;
    }
    return strcmp(verb, "list") == 0 ? 0 : -EINVAL;
}

static void take_order(void)
{
    char text[ORDER_BYTES + 1] = "";
    char *words[WORD_LIMIT];
    int fd = accept4(listener_of_orders, NULL, NULL, SOCK_CLOEXEC), count = 0;
    ssize_t length = fd < 0 ? -1 : recv(fd, text, ORDER_BYTES, 0);
    for (char *at = text; length > 0 && at < text + length && count < WORD_LIMIT; at += strlen(at) + 1)
        words[count++] = at;
    int result = length <= 0 ? -EPROTO : obey(fd, count, words);
    if (result == 1 || fd < 0)
        return;
    answer(fd, result);
    for (size_t i = 0; i < known && count > 0 && strcmp(words[0], "list") == 0; i++)
        print_request(fd, i);
    close(fd);
}

static void serve_all(void)
{
    while (true) {
        struct pollfd polled[2 + 2 * LINK_LIMIT] = {
            {.fd = listener_of_clients, .events = POLLIN}, {.fd = listener_of_orders, .events = POLLIN}};
        for (int i = 0; i < LINK_LIMIT; i++) {
            polled[2 + 2 * i] = (struct pollfd){.fd = links[i].client, .events = POLLIN};
            polled[3 + 2 * i] = (struct pollfd){.fd = links[i].server, .events = POLLIN};
        }
        if (poll(polled, sizeof(polled) / sizeof(polled[0]), -1) < 0)
            continue;
        for (int i = 0; i < LINK_LIMIT; i++) {
            if (polled[3 + 2 * i].revents != 0 && links[i].server >= 0)
                from_server(i);
            if (polled[2 + 2 * i].revents != 0 && links[i].client >= 0)
                from_client(i);
        }
        if (polled[0].revents != 0)
            accept_client();
        if (polled[1].revents != 0)
            take_order();
    }
}

// In the abstract name space, so that nothing is left in a file system.
static const struct sockaddr_un orders_at = {.sun_family = AF_UNIX, .sun_path = "\0folioscope-smb-proxy"};

static int listen_at(int domain, const void *address, socklen_t length)
{
    int fd = socket(domain, (domain == AF_UNIX ? SOCK_SEQPACKET : SOCK_STREAM) | SOCK_CLOEXEC, 0), on = 1;
    if (fd < 0)
        return -errno;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    if (bind(fd, address, length) == 0 && listen(fd, LINK_LIMIT) == 0)
        return fd;
    int result = -errno;
    close(fd);
    return result;
}

static int start(struct sink *sink, uint16_t port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    listener_of_clients = listen_at(AF_INET, &address, sizeof(address));
    if (listener_of_clients < 0)
        return listener_of_clients;
    listener_of_orders = listen_at(AF_UNIX, &orders_at, sizeof(orders_at));
    pid_t pid = listener_of_orders < 0 ? -1 : fork();
    if (pid == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
            dup2(nothing, standard);
        setsid();
        signal(SIGPIPE, SIG_IGN);
        for (int i = 0; i < LINK_LIMIT; i++)
            links[i] = (struct link){-1, -1};
        serve_all();
    }
    int result = listener_of_orders < 0 ? listener_of_orders : pid < 0 ? -errno : 0;
    close(listener_of_clients);
    if (listener_of_orders >= 0)
        close(listener_of_orders);
    if (result == 0)
        sink_print(sink, "proxy %d\n", (int)pid);
    return result;
}

// smb-proxy serve PORT, in the background; then, any number of times: hold|release COMMAND..., await COMMAND COUNT,
// pass NUMBER..., shorten BYTES NUMBER..., refuse NTSTATUS NUMBER..., drop, list. docs/guest-agent.md tells what they do.
int command_smb_proxy(struct sink *sink, int count, char **arguments)
{
    char text[ORDER_BYTES];
    size_t length = 0;
    int32_t status = -EPROTO;
    if (count == 2 && strcmp(arguments[0], "serve") == 0)
        return start(sink, (uint16_t)strtoul(arguments[1], NULL, 0));
    for (int i = 0; i < count; i++) {
        size_t bytes = strlen(arguments[i]) + 1;
        if (bytes > sizeof(text) - length || i == WORD_LIMIT)
            return -E2BIG;
        memcpy(text + length, arguments[i], bytes);
        length += bytes;
    }
    int fd = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (const struct sockaddr *)&orders_at, sizeof(orders_at)) != 0
        || send(fd, text, length, 0) != (ssize_t)length || recv(fd, &status, sizeof(status), 0) != sizeof(status))
        status = errno != 0 ? -errno : -EPROTO;
    ssize_t got = 0;
    while (status == 0 && (got = recv(fd, text, sizeof(text), 0)) > 0)
        sink_write(sink, text, (size_t)got);
    if (fd >= 0)
        close(fd);
    return status;
}
