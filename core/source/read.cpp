// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/source.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "core/source/limit.h"

namespace rejoinder::source {

namespace {

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int get() const { return m_fd; }

private:
    int m_fd;
};

std::string reasonOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return "there is no such file";
    case EACCES:
    case EPERM:
        return "you may not read it";
    case ELOOP:
        return "its symbolic links go in a circle";
    default:
        return "it cannot be read (" + std::generic_category().message(error) + ")";
    }
}

/// "why not" where the open file is nothing to read as text; empty where it is.
std::string reasonAgainst(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return "it is a folder, not a file";
    if (!S_ISREG(status.st_mode))
        return "it is not a regular file (a pipe, socket or device)";
    return {};
}

/// What the kernel says can be had without swapping; page cache counts as free.
std::size_t availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return SIZE_MAX;
    const QByteArray key = "MemAvailable:";
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(key);
    if (at < 0)
        return SIZE_MAX;
    const QByteArray line
        = all.mid(at + key.size(), all.indexOf('\n', at) - at - key.size()).simplified();
    bool good = false;
    const qulonglong kilobytes = line.left(line.indexOf(' ')).toULongLong(&good);
    return good ? std::size_t(kilobytes) * 1024 : SIZE_MAX;
}

Result<std::string> readAll(int fd, std::size_t size, const std::string &path)
{
    std::string bytes;
    try {
        bytes.resize(size);
    } catch (const std::bad_alloc &) {
        return fail(Error::Code::TooLarge, path,
                    "there is not enough memory for its " + megabytes(size));
    }
    std::size_t got = 0;
    while (got < size) {
        const ssize_t count = ::read(fd, bytes.data() + got, size - got);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(Error::Code::Unreadable, path, reasonOf(errno));
        if (count == 0)
            break; // became shorter while it was read
        got += std::size_t(count);
    }
    bytes.resize(got);
    return bytes;
}

} // namespace

Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    // O_NONBLOCK: opening a pipe nobody writes to would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.get() < 0)
        return fail(Error::Code::Unreadable, path,
                    errno == ENXIO ? "it is not a regular file" : reasonOf(errno));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return fail(Error::Code::Unreadable, path, reasonOf(errno));
    if (const std::string reason = reasonAgainst(status); !reason.empty())
        return fail(Error::Code::Unreadable, path, reason);
    const auto size = std::size_t(status.st_size);
    if (size > limit)
        return fail(Error::Code::TooLarge, path,
                    limit == largestDump ? tooLarge(size, 0)
                                         : "its " + megabytes(size) + " are more than the limit of "
                            + megabytes(limit));
    // Raw bytes, decoded text and the offset map are in memory together.
    if (size > availableMemory() / 4)
        return fail(Error::Code::TooLarge, path,
                    "there is not enough memory for its " + megabytes(size));
    Result<std::string> bytes = readAll(file.get(), size, path);
    if (bytes && bytes->empty())
        return fail(Error::Code::Empty, path, "it is empty");
    return bytes;
}

Result<Source> load(const std::string &path)
{
    Result<std::string> bytes = readFile(path, largestDump);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::size_t slash = path.find_last_of('/');
    Result<Source> source
        = decode(std::move(*bytes), slash == std::string::npos ? path : path.substr(slash + 1));
    if (!source)
        return fail(source.error().code, path, source.error().reason, source.error().place);
    return source;
}

std::string sha256(std::string_view bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace rejoinder::source
