// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

// An SMB server in the guest, so that the kernel's own client (cifs) has something to talk to over loopback. The server
// is the kernel's ksmbd; it asks a process in user space, over generic netlink, who may log in and what a share is. We
// are that process, for one user and one share. Numbers and layouts are those of fs/smb/server/ksmbd_netlink.h: the same
// in Linux 6.12 and 7.2. What is left zero has the server's defaults.
#include "agent.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SMB_PORT = 445, CONNECT_LIMIT = 10000, MESSAGE_LIMIT = 8192, ACCOUNT_BYTES = 48, SHARE_BYTES = 64 };

// What is sent to the server, and what it asks; an answer's number is the question's plus one.
enum { STARTING_UP = 2, LOGIN = 4, SHARE_CONFIG = 6, TREE_CONNECT = 8 };

enum { LEASES = 1 }; // startup.flags
enum { USER_OK = 1 }; // login_answer.status
enum { AVAILABLE = 1, WRITABLE = 4, GRANTS_OPLOCKS = 1 << 7, PIPE = 1 << 8 }; // share_answer.flags
enum { TREE_WRITABLE = 4 }; // tree_answer.flags

struct startup {
    uint32_t flags;
    int32_t signing;
    char oldest_protocol[16], newest_protocol[16], netbios_name[16], work_group[64], server_string[64];
    uint16_t port, ipc_timeout;
    uint32_t deadtime, open_files, largest_write, largest_read, largest_transaction;
    uint32_t unused[7];
    char reserved[504];
    uint32_t interfaces_bytes;
};
_Static_assert(sizeof(struct startup) == 744, "the kernel's ksmbd_startup_request");

struct login_answer {
    uint32_t handle, group, user;
    char account[ACCOUNT_BYTES];
    uint16_t status, hash_bytes;
    uint8_t hash[18];
    uint32_t reserved[16];
};

struct share_answer {
    uint32_t handle, flags;
    uint16_t create_mask, directory_mask, force_create, force_directory, force_user, force_group;
    char name[SHARE_BYTES];
    uint32_t reserved[111];
    uint32_t payload_bytes, veto_bytes;
    char path[256];
};

struct tree_answer {
    uint32_t handle;
    uint16_t status, flags;
    uint32_t reserved[16];
};

// The NT hash (MD4 of the UTF-16 text) of "password"; any user may log in with it.
static const uint8_t password_hash[16] = {
    0x88, 0x46, 0xf7, 0xea, 0xee, 0x8f, 0xb1, 0x17, 0xad, 0x06, 0xbd, 0xd8, 0x30, 0xb7, 0x58, 0x6c};

struct message {
    struct nlmsghdr netlink;
    struct genlmsghdr generic;
    char attributes[MESSAGE_LIMIT];
};

// Attributes begin at multiples of four bytes.
static size_t aligned(size_t length)
{
    return (length + NLA_ALIGNTO - 1) / NLA_ALIGNTO * NLA_ALIGNTO;
}

static int send_attribute(
    int fd, uint16_t family, uint8_t command, uint16_t attribute, const void *bytes, size_t length)
{
    struct nlattr head = {.nla_len = (uint16_t)(sizeof(head) + length), .nla_type = attribute};
    struct message message = {
        .netlink = {.nlmsg_type = family, .nlmsg_flags = NLM_F_REQUEST | (command == STARTING_UP ? NLM_F_ACK : 0)},
        .generic = {.cmd = command, .version = 1},
    };
    if (length > MESSAGE_LIMIT - sizeof(head))
        return -EMSGSIZE;
    memcpy(message.attributes, &head, sizeof(head));
    memcpy(message.attributes + sizeof(head), bytes, length);
    message.netlink.nlmsg_len = (uint32_t)(offsetof(struct message, attributes) + aligned(head.nla_len));
    return send(fd, &message, message.netlink.nlmsg_len, 0) < 0 ? -errno : 0;
}

// The bytes of attributes that came, 0 for an acknowledgement, or a negative errno: the kernel's refusal, too.
static ssize_t receive(int fd, struct message *message)
{
    ssize_t length = recv(fd, message, sizeof(*message), 0);
    int error;
    if (length < 0)
        return -errno;
    if ((size_t)length < offsetof(struct message, attributes))
        return -EPROTO;
    memcpy(&error, &message->generic, sizeof(error));
    if (message->netlink.nlmsg_type == NLMSG_ERROR)
        return error;
    return length - (ssize_t)offsetof(struct message, attributes);
}

// The attribute's bytes; NULL when it is not there, or has fewer than expected.
static const char *find_attribute(const struct message *message, ssize_t length, uint16_t type, size_t least)
{
    struct nlattr head;
    for (size_t at = 0; at + sizeof(head) <= (size_t)length; at += aligned(head.nla_len)) {
        memcpy(&head, message->attributes + at, sizeof(head));
        if (head.nla_len < sizeof(head) || head.nla_len > (size_t)length - at)
            return NULL;
        if (head.nla_type == type)
            return head.nla_len >= sizeof(head) + least ? message->attributes + at + sizeof(head) : NULL;
    }
    return NULL;
}

static int find_family(int fd, uint16_t *family)
{
    static const char name[] = "SMBD_GENL";
    static struct message message;
    int result = send_attribute(fd, GENL_ID_CTRL, CTRL_CMD_GETFAMILY, CTRL_ATTR_FAMILY_NAME, name, sizeof(name));
    ssize_t length = result < 0 ? result : receive(fd, &message);
    if (length < 0)
        return (int)length;
    const void *id = find_attribute(&message, length, CTRL_ATTR_FAMILY_ID, sizeof(*family));
    if (id == NULL)
        return -EPROTO;
    memcpy(family, id, sizeof(*family));
    return 0;
}

static int start_server(int fd, uint16_t family)
{
    static struct message message;
    static const struct startup startup = {
        .flags = LEASES,
        .oldest_protocol = "SMB2_10",
        .newest_protocol = "SMB3_11",
        .netbios_name = "GUEST",
        .work_group = "WORKGROUP",
        .server_string = "Folioscope's guest",
        .port = SMB_PORT,
        .open_files = 10000,
    };
    int result = send_attribute(fd, family, STARTING_UP, STARTING_UP, &startup, sizeof(startup));
    return result < 0 ? result : (int)receive(fd, &message);
}

static void answer_login(int fd, uint16_t family, uint32_t handle, const char *account)
{
    struct login_answer answer = {.handle = handle, .status = USER_OK, .hash_bytes = sizeof(password_hash)};
    memcpy(answer.account, account, ACCOUNT_BYTES);
    memcpy(answer.hash, password_hash, sizeof(password_hash));
    send_attribute(fd, family, LOGIN + 1, LOGIN + 1, &answer, sizeof(answer));
}

// Flags of 0 say that there is no such share.
static void answer_share(
    int fd, uint16_t family, uint32_t handle, const char *asked, const char *share, const char *path)
{
    struct share_answer answer = {.handle = handle, .create_mask = 0777, .directory_mask = 0777};
    answer.force_user = answer.force_group = UINT16_MAX; // nobody is forced
    memcpy(answer.name, asked, SHARE_BYTES);
    size_t length = sizeof(answer) - sizeof(answer.path);
    if (strncasecmp(asked, "IPC$", SHARE_BYTES) == 0) {
        answer.flags = AVAILABLE | PIPE;
    } else if (strncasecmp(asked, share, SHARE_BYTES) == 0) {
        answer.flags = AVAILABLE | WRITABLE | GRANTS_OPLOCKS;
        answer.payload_bytes = (uint32_t)strlen(path) + 1;
        memcpy(answer.path, path, answer.payload_bytes);
    }
    send_attribute(fd, family, SHARE_CONFIG + 1, SHARE_CONFIG + 1, &answer, length + answer.payload_bytes);
}

static void answer_all(int fd, uint16_t family, const char *share, const char *path)
{
    static struct message message;
    while (true) {
        ssize_t length = receive(fd, &message);
        size_t name_bytes = message.generic.cmd == SHARE_CONFIG ? SHARE_BYTES : ACCOUNT_BYTES;
        const char *asked = length <= 0 || message.netlink.nlmsg_type != family
            ? NULL
            : find_attribute(&message, length, message.generic.cmd, sizeof(uint32_t) + name_bytes);
        if (asked == NULL)
            continue;
        uint32_t handle;
        memcpy(&handle, asked, sizeof(handle));
        asked += sizeof(handle);
        struct tree_answer tree = {.handle = handle, .flags = TREE_WRITABLE};
        if (message.generic.cmd == LOGIN)
            answer_login(fd, family, handle, asked);
        else if (message.generic.cmd == SHARE_CONFIG)
            answer_share(fd, family, handle, asked, share, path);
        else if (message.generic.cmd == TREE_CONNECT)
            send_attribute(fd, family, TREE_CONNECT + 1, TREE_CONNECT + 1, &tree, sizeof(tree));
    }
}

int raise_loopback(void)
{
    struct ifreq request = {.ifr_name = "lo"};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    int result = fd < 0 || ioctl(fd, SIOCGIFFLAGS, &request) != 0 ? -errno : 0;
    request.ifr_flags |= IFF_UP | IFF_RUNNING;
    if (result == 0 && ioctl(fd, SIOCSIFFLAGS, &request) != 0)
        result = -errno;
    if (fd >= 0)
        close(fd);
    return result;
}

// The server opens its port some time after it was started.
static int await_port(void)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(SMB_PORT), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int result = -ETIMEDOUT;
    for (int attempt = 0; attempt < CONNECT_LIMIT && result != 0; attempt++) {
        int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
            return -errno;
        result = connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0 ? 0 : -errno;
        close(fd);
        if (result != 0)
            usleep(1000);
    }
    return result;
}

// smb-serve SHARE DIRECTORY: serves it as //127.0.0.1/SHARE to any user with the password "password".
int command_smb_serve(struct sink *sink, int count, char **arguments)
{
    uint16_t family = 0;
    if (count != 2 || strlen(arguments[0]) >= SHARE_BYTES
        || strlen(arguments[1]) >= sizeof((struct share_answer){}.path))
        return -EINVAL;
    int result = raise_loopback();
    int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);
    struct sockaddr_nl address = {.nl_family = AF_NETLINK};
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0)
        result = -errno;
    if (result == 0)
        result = find_family(fd, &family);
    if (result == 0)
        result = start_server(fd, family);
    pid_t pid = result < 0 ? -1 : fork();
    if (pid == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int standard = STDIN_FILENO; standard <= STDERR_FILENO; standard++)
            dup2(nothing, standard);
        setsid();
        answer_all(fd, family, arguments[0], arguments[1]);
        _exit(1);
    }
    if (result == 0 && pid < 0)
        result = -errno;
    if (fd >= 0)
        close(fd);
    if (result == 0)
        result = await_port();
    if (result == 0)
        sink_print(sink, "server %d\n", (int)pid);
    return result;
}
